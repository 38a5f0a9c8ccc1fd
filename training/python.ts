import {spawn, spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';

/** The folder that holds the Python package `learn`. */
const trainingFolder = import.meta.dirname;

/** The Python to learn with: `$PYTHON`, or the one of `training/.venv`, or the machine's. */
export function pythonPath(): string {
  const own = join(trainingFolder, '.venv', 'bin', 'python');
  return process.env.PYTHON ?? (existsSync(own) ? own : 'python3');
}

/** Whether the learning library is installed for that Python. */
export function canLearn(): boolean {
  return spawnSync(pythonPath(), ['-c', 'import jax, numpy']).status === 0;
}

/** Runs a step of the learning side; its progress is shown. One thread each, so that steps may run side by side. */
export function learn(step: string, options: readonly string[]): Promise<void> {
  const env = {
    ...process.env,
    XLA_FLAGS: '--xla_cpu_multi_thread_eigen=false',
    JAX_PLATFORMS: 'cpu',
    PYTHONUNBUFFERED: '1',
  };
  const child = spawn(pythonPath(), ['-m', 'learn', step, ...options], {cwd: trainingFolder, env, stdio: 'inherit'});
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', code =>
      code === 0 ? resolve() : reject(new Error(`Learning ended with ${code} in step ${step}.`)),
    );
  });
}
