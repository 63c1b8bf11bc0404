import { css } from 'lit';

export const inspirationEntranceStyles = css`
  .inspiration-entrance {
    display: flex;
    align-items: center;
    gap: 14px;
    inline-size: 100%;
    padding: 12px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: radial-gradient(ellipse 90% 140% at 70% 40%, var(--_stage) 20%, var(--_stage-edge) 130%);
    text-align: start;
    transition: border-color var(--_fast) var(--_ease);
  }
  .inspiration-entrance:hover {
    border-color: var(--_line-strong);
  }
  .inspiration-entrance-words {
    flex: 1 1 auto;
    min-inline-size: 0;
    display: grid;
    gap: 2px;
  }
  .inspiration-entrance-words .muted {
    color: var(--_stage-muted);
  }
  .inspiration-entrance-name {
    font: var(--_display-weight) var(--_title-2xs) / 1.25 var(--_font-display);
  }
  .inspiration-entrance-pictures {
    flex: none;
    display: flex;
  }
  .inspiration-entrance-pictures > span {
    inline-size: 64px;
  }
  .inspiration-entrance-pictures > span + span {
    margin-inline-start: -14px;
  }
  .inspiration-entrance > .icon {
    flex: none;
    color: var(--_stage-muted);
  }
  @container designer (max-width: 599px) {
    .inspiration-entrance-pictures > span:nth-child(n + 3) {
      display: none;
    }
  }
`;
