import { Skeleton, SkeletonItem, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  row: { display: 'grid', gridTemplateColumns: '24px 1fr', columnGap: tokens.spacingHorizontalM, alignItems: 'center' },
  title: { width: '40%' },
});

/** The shape of a screen while what it shows is not there yet. */
export function ScreenSkeleton({ label }: { readonly label: string }) {
  const styles = useStyles();
  return (
    <Skeleton className={styles.root} aria-label={label}>
      <SkeletonItem size={20} className={styles.title} />
      {[1, 2].map((row) => (
        <div key={row} className={styles.row}>
          <SkeletonItem shape="circle" size={24} />
          <SkeletonItem size={32} />
        </div>
      ))}
      <SkeletonItem size={16} className={styles.title} />
      <SkeletonItem size={96} />
      <SkeletonItem size={32} />
    </Skeleton>
  );
}
