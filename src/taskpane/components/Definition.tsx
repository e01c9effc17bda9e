import { InfoLabel } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface DefinitionProps {
  readonly children: ReactNode;
  /** Meaning and formula. */
  readonly info: ReactNode;
  readonly size?: 'small' | 'medium';
}

/** A label with the definition of what it names. */
export function Definition({ children, info, size = 'small' }: DefinitionProps) {
  const { t } = useTranslation();
  return (
    <InfoLabel size={size} info={{ children: info }} infoButton={{ 'aria-label': t('info') }}>
      {children}
    </InfoLabel>
  );
}
