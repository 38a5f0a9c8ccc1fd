"""The learning side of training: `python -m learn STEP --work DIR`. Called by `training/train.ts`."""

import argparse
from dataclasses import replace
from pathlib import Path

from .ablations import measure_ablations
from .corpus import read_articles
from .recipe import Recipe
from .student import train_student
from .teachers import FOLDS, train_teacher, write_unseen_labels


def main() -> None:
    """Runs one step."""
    parser = argparse.ArgumentParser(prog="learn")
    parser.add_argument("step", choices=("teachers", "unseen", "student", "ablations"))
    parser.add_argument("--work", type=Path, required=True, help="holds train/ and dev/, and gets what is learnt")
    parser.add_argument("--folds", type=int, nargs="*", default=range(FOLDS), help="which teachers to train")
    parser.add_argument("--epochs", type=int, help="instead of the recipe’s")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()

    articles, dev = read_articles(options.work / "train"), read_articles(options.work / "dev")
    recipe = Recipe(seed=options.seed)
    if options.epochs:
        recipe = replace(recipe, epochs=options.epochs)
    if options.step == "teachers":
        for fold in options.folds:
            train_teacher(fold, recipe, articles, dev, options.work)
    elif options.step == "ablations":
        measure_ablations(recipe, articles, dev, options.work)
    elif options.step == "unseen":
        write_unseen_labels(articles, options.work)
    else:
        train_student(recipe, articles, dev, options.work)


if __name__ == "__main__":
    main()
