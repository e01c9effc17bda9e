import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { SCREENS, isScreen } from '../screens/screens.js';
import type { Screen } from '../session/sessionState.js';

const useStyles = makeStyles({
  bar: {
    // Excel draws its own menu over the top right corner, 34 by 32 px.
    paddingInlineEnd: '38px',
    paddingInlineStart: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { justifyContent: 'space-between' },
  // The name stands under its picture, so that all fit the narrowest pane.
  tab: {
    justifyItems: 'center',
    rowGap: 0,
    '& .fui-Tab__icon': { gridRowStart: 1, gridColumnStart: 1 },
    // The second is as wide as the name in bold, so that nothing moves when a tab is chosen.
    '& .fui-Tab__content, & .fui-Tab__content--reserved-space': { gridRowStart: 2, gridColumnStart: 1 },
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  name: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, padding: 0 },
});

interface NavigationProps {
  readonly screen: Screen;
  readonly onShow: (screen: Screen) => void;
}

/** The screens, always in sight. */
export function Navigation({ screen, onShow }: NavigationProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <header className={styles.bar}>
      <h1 className={styles.title}>{t('name')}</h1>
      <TabList
        aria-label={t('nav.label')}
        className={styles.tabs}
        selectedValue={screen}
        onTabSelect={(_, { value }) => isScreen(value) && onShow(value)}
      >
        {Object.entries(SCREENS).map(([name, { icon: Icon }]) =>
          isScreen(name) ? (
            <Tab
              key={name}
              id={`tab-${name}`}
              value={name}
              className={styles.tab}
              icon={<Icon />}
              content={{ className: styles.name }}
              aria-controls="screen"
            >
              {t(`nav.${name}`)}
            </Tab>
          ) : null,
        )}
      </TabList>
    </header>
  );
}
