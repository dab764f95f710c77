// Making a routine of one's own: where it begins, or the one that is being made.
import { useEffect } from 'preact/hooks';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { Heading, Screen } from '../../components/screen';
import { allWords } from '../../language/words';
import { making, takeUp } from '../../state/making';
import { navigate } from '../../state/route';
import { BackLink } from '../back-link';
import { BeginPage } from './begin-page';
import { Editor } from './editor';

/** The draft called `draft`; where none is named, all there is to begin from. */
export function MakeScreen({ draft }: { draft: string | undefined }) {
  return draft === undefined ? <BeginPage /> : <Made id={draft} />;
}

function Made({ id }: { id: string }) {
  useEffect(() => void takeUp(id), [id]);
  const now = making.value;
  if (typeof now !== 'string' && now.id === id) return <Editor draft={now} />;
  return <NotThere why={typeof now === 'string' ? now : 'reading'} />;
}

function NotThere({ why }: { why: 'reading' | 'none' | 'unread' }) {
  const { make, titles } = allWords();
  // Without a heading: the focus waits for what comes.
  if (why === 'reading') {
    return (
      <Screen title={titles.routine} bar={<BackLink />}>
        <p role="status">{make.reading}</p>
      </Screen>
    );
  }
  return (
    <Screen title={titles.routine} bar={<BackLink />}>
      <Heading>{make.none.heading}</Heading>
      <Notice
        tone="alert"
        action={
          <Button onPress={() => navigate({ screen: 'make' }, 'replace')}>
            {make.none.instead}
          </Button>
        }
      >
        {why === 'none' ? make.none.text : make.none.unread}
      </Notice>
    </Screen>
  );
}
