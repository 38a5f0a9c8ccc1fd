/** What may go wrong without anything being broken. Its message is the one sentence that the reader gets. */
export class Complaint extends Error {
  override readonly name = 'Complaint';
}
