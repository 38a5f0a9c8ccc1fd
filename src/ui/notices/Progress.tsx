/** Work without a measure of how much is left. */
export function Progress({label}: {readonly label: string}) {
  return (
    <div class="progress" role="status">
      <span class="progress-track" aria-hidden="true">
        <span class="progress-runner" />
      </span>
      <span>{label}</span>
    </div>
  );
}
