import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  flush: { '& button': { paddingInlineStart: 0, minHeight: '32px', fontSize: tokens.fontSizeBase200 } },
  panel: { margin: 0, paddingBottom: tokens.spacingVerticalS },
});

/** Something that can be unfolded; folded at first. */
export function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <Accordion collapsible>
      <AccordionItem value="fold">
        <AccordionHeader className={styles.flush} size="small">
          {title}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
