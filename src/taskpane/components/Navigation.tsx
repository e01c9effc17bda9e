import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { DataHistogram20Regular } from '@fluentui/react-icons/svg/data-histogram';
import { Table20Regular } from '@fluentui/react-icons/svg/table';
import { useTranslation } from 'react-i18next';
import type { Screen } from '../session/sessionState.js';
import { LanguageSwitch } from './LanguageSwitch.js';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    // Excel draws its own menu over the top right corner, 34 by 32 px.
    paddingRight: '38px',
    paddingLeft: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface NavigationProps {
  readonly screen: Screen;
  readonly onShow: (screen: Screen) => void;
}

/** The screens, always in sight, and the language. */
export function Navigation({ screen, onShow }: NavigationProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <header className={styles.bar}>
      <TabList
        aria-label={t('nav.label')}
        selectedValue={screen}
        onTabSelect={(_, { value }) => onShow(value === 'overview' ? 'overview' : 'data')}
      >
        <Tab id="tab-data" value="data" icon={<Table20Regular />} aria-controls="screen">
          {t('nav.data')}
        </Tab>
        <Tab id="tab-overview" value="overview" icon={<DataHistogram20Regular />} aria-controls="screen">
          {t('nav.overview')}
        </Tab>
      </TabList>
      <LanguageSwitch />
    </header>
  );
}
