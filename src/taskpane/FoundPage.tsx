import { Suspense, useMemo, useRef, useState, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons";
import { phases } from "../core/framework/assessment-phase";
import type { FoundRegister } from "../core/creation/choices";
import type { SemsEngine } from "../core/creation/sems-engine";
import { en } from "../locales/en";
import { Facts } from "./Facts";
import { FirstSteps } from "./FirstSteps";
import { OtherSheets } from "./OtherSheets";
import { PageTitle } from "./PageTitle";
import type { Reading } from "./pane-state";
import { Loading, onDemand } from "./on-demand";
import { Problems } from "./Problems";
import { Registers } from "./Registers";
import { UpgradeOffer } from "./UpgradeOffer";
import { usePageStyles } from "./usePageStyles";
import type { PaneActions } from "./usePane";

const Tour = onDemand(async () => (await import("./Tour")).Tour);
const InterruptedAddition = onDemand(async () => (await import("./InterruptedAddition")).InterruptedAddition);

interface FoundPageProps {
  readonly reading: Reading;
  /** It was created a moment ago, here. */
  readonly isNew: boolean;
  readonly engine: SemsEngine;
  readonly actions: PaneActions;
}

/** Once there are figures and planned work, nobody has to be told any more how to begin. */
function isUnderWay(registers: readonly FoundRegister[]): boolean {
  return ["readings", "actions"].every((id) => registers.some((register) => register.id === id && register.rows > 0));
}

/** What is here. A schema newer than ours is shown and left alone. */
export function FoundPage({ reading, isNew, engine, actions }: FoundPageProps): ReactElement {
  const styles = usePageStyles();
  const [isTouring, setTouring] = useState(false);
  const tourOffer = useRef<HTMLDivElement>(null);
  const { content, description } = reading;
  const version = description.schemaVersion ?? 0;
  const isNewer = version > engine.schemaVersion;
  // This page is drawn again behind every other one, and a workbook may be large.
  const upgrade = useMemo(() => engine.planUpgrade(content), [engine, content]);
  const isBeginning = !isNewer && !isUnderWay(description.registers);
  const steps = useMemo(() => (isBeginning ? engine.firstSteps(content) : []), [isBeginning, engine, content]);
  const phase = phases.find((candidate) => candidate.code === description.phase);
  const endTour = (): void => {
    setTouring(false);
    tourOffer.current?.querySelector("button")?.focus();
  };
  return (
    <>
      <div className={styles.section}>
        <PageTitle text={isNewer ? en.newer.title : isNew ? en.found.createdTitle : en.found.title} />
        {isNewer && <p className={styles.text}>{en.newer.what(version, engine.schemaVersion)}</p>}
        <Facts
          facts={[
            { name: en.found.entity, value: description.entity ?? en.found.unknown },
            { name: en.found.phase, value: phase ? en.setUp.phaseChoice(phase.name, phase.standard) : en.found.unknown },
            { name: en.found.schema, value: String(version) },
          ]}
        />
        {!isNewer && (
          <div ref={tourOffer}>
            <Button aria-expanded={isTouring} onClick={() => setTouring(!isTouring)}>
              {en.found.tour}
            </Button>
          </div>
        )}
      </div>
      {isTouring && (
        <Suspense fallback={<Loading />}>
          <Tour onOpenPage={actions.openPage} onEnd={endTour} />
        </Suspense>
      )}
      {reading.begun && !isNewer && <InterruptedAddition sheets={reading.begun} onTidy={actions.tidy} />}
      {description.problems.length > 0 && <Problems problems={description.problems} onReveal={actions.reveal} />}
      {upgrade && <UpgradeOffer upgrade={upgrade} onUpgrade={actions.upgrade} />}
      {isBeginning && (
        <FirstSteps
          steps={steps}
          hasOtherSheets={isNew && description.otherSheets.length > 0}
          onReveal={actions.reveal}
          onOpenPage={actions.openPage}
        />
      )}
      <Registers registers={description.registers} content={content} onReveal={actions.reveal} />
      {description.otherSheets.length > 0 && <OtherSheets sheets={description.otherSheets} />}
      <div className={styles.actions}>
        {!isNewer && <Button onClick={() => actions.openPage("adopt")}>{en.found.adopt}</Button>}
        <Button onClick={actions.readAgain}>{en.found.readAgain}</Button>
        {!isNewer && (
          <Button icon={<DeleteRegular />} onClick={actions.askRemoval}>
            {en.found.remove}
          </Button>
        )}
      </div>
    </>
  );
}
