import { Body1, Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalXL,
  },
  title: { margin: 0 },
  icon: { color: tokens.colorNeutralForeground3, display: 'flex' },
});

interface EmptyStateProps {
  readonly icon: ReactElement;
  readonly title: string;
  readonly lead: string;
  readonly children?: ReactNode;
  readonly action: string;
  readonly onAction: () => void;
}

/** What stands on a screen that has nothing to show, with the one way out. */
export function EmptyState({ icon, title, lead, children, action, onAction }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <span className={styles.icon}>{icon}</span>
      <Subtitle2 as="h2" className={styles.title}>
        {title}
      </Subtitle2>
      <Body1>{lead}</Body1>
      {children}
      <Button appearance="primary" onClick={onAction}>
        {action}
      </Button>
    </section>
  );
}
