/** For what fails because the browser closed it meanwhile, which is as it should be. Throws any other error again. */
export function unlessClosed(error: unknown): undefined {
  if (!/has been closed/.test(String(error))) throw error;
}
