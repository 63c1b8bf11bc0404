import { Container, Heading, Text } from '@medusajs/ui';
import { Link, type UIMatch, useParams } from 'react-router-dom';
import { GroupActions } from '../../../../components/groups/group-actions';
import { GroupHistory } from '../../../../components/groups/group-history';
import { GroupShipping } from '../../../../components/groups/group-shipping';
import { GroupState } from '../../../../components/groups/group-state';
import { Members } from '../../../../components/groups/members';
import { PayGroup } from '../../../../components/groups/pay-group';
import { LoadError } from '../../../../components/load-error';
import { Loading } from '../../../../components/loading';
import { addressLines } from '../../../../components/overview';
import { PayLinks } from '../../../../components/pay-links/pay-links';
import { Fact, Section } from '../../../../components/section';
import { useFormat } from '../../../../lib/format';
import { useGroup } from '../../../../lib/groups';

export default function GroupPage() {
  const { t, time, money, figure, country } = useFormat();
  const { id = '' } = useParams();
  const { data: group, error, refetch } = useGroup(id);
  if (error && !group) return <LoadError error={error} retry={refetch} />;
  if (!group) return <Loading lines={10} />;
  const amount = (value: number) => money(value, group.currency);
  return (
    <div className="flex w-full flex-col items-start gap-x-4 gap-y-3 xl:grid xl:grid-cols-[minmax(0,_1fr)_440px]">
      <div className="flex w-full min-w-0 flex-col gap-y-3">
        <Container className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
          <div>
            <div className="flex items-center gap-x-3">
              <Heading className="tabular-nums">{group.number}</Heading>
              <GroupState state={group.state} />
            </div>
            <Text size="small" className="text-ui-fg-subtle mt-1">
              {[group.brand?.name, time(group.created_at)].filter(Boolean).join(' · ')}
            </Text>
          </div>
          <div className="flex items-center gap-x-2">
            <PayGroup group={group} />
            <GroupActions group={group} />
          </div>
        </Container>
        {group.members.length === 0 && (
          <Container className="px-6 py-8 text-center">
            <Text className="text-ui-fg-subtle">{t('groups.empty')}</Text>
          </Container>
        )}
        {group.members.length > 0 && (
          <Section
            title={t('groups.members')}
            action={
              <Link className="txt-compact-small text-ui-fg-interactive" to={`/cordwainer/orders?group_id=${group.id}`}>
                {t('groups.inPool')}
              </Link>
            }
          >
            <Members group={group} />
          </Section>
        )}
        <GroupShipping group={group} />
      </div>
      <div className="flex w-full flex-col gap-y-3">
        <Section title={t('section.overview')}>
          <Fact label={t('field.shipTo')}>
            {addressLines(group.destination, country).map((line) => (
              <div key={line}>{line}</div>
            ))}
          </Fact>
          <Fact label={t('field.shippingMethod')}>{group.shipping_method}</Fact>
          {group.members.length > 0 && (
            <>
              <Fact label={t('groups.weight')}>{figure(group.chargeable_weight / 1000)} kg</Fact>
              <Fact label={t('groups.sumAlone')}>{amount(group.alone)}</Fact>
              <Fact label={t('groups.sumTogether')}>{amount(group.shipping)}</Fact>
              <Fact label={t('groups.saving')}>{amount(group.saving)}</Fact>
              <Fact label={t('price.total')}>
                <strong>{amount(group.total)}</strong>
              </Fact>
            </>
          )}
          {group.tracking_numbers.length > 0 && (
            <Fact label={t('field.tracking')}>{group.tracking_numbers.join(', ')}</Fact>
          )}
        </Section>
        {(group.state === 'open' || group.state === 'paying') && <PayLinks subject={{ kind: 'group', id: group.id }} />}
        <Section title={t('section.history')}>
          <GroupHistory group={group} />
        </Section>
      </div>
    </div>
  );
}

export const handle = { breadcrumb: (match: UIMatch) => <Crumb id={match.params.id ?? ''} /> };

function Crumb({ id }: { id: string }) {
  const { data } = useGroup(id);
  return <>{data?.number ?? id}</>;
}
