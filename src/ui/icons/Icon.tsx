import {type IconName, iconPaths} from './icon-paths';

/** A picture beside words that say the same: hidden from screen readers. */
export function Icon({name}: {readonly name: IconName}) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {iconPaths[name].map(path => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
