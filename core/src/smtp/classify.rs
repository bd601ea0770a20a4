//! From a reply to its reason, and what to do about it.

use core::net::IpAddr;

use super::{
    About, Action, Category, Classification, Command, EnhancedCode, Evidence, Permanence, Reply,
    phrases::{Match, Token, host_of},
    reply,
    rules::{CategoryFacts, Rule, Rules, Says, Whose, basic_key, enhanced_key},
};
use crate::{Text, code::number, generated::bounce};

/// What a caller of [`classify`] knows beside the text.
#[derive(Clone, Copy, Debug, Default)]
pub struct ClassifyOptions<'a> {
    /// The command that was answered.
    pub command: Option<Command>,
    /// The host that answered, or the slug of its provider: it selects what codes mean there.
    pub remote: Option<&'a [u8]>,
    /// IP addresses, with a prefix length or without, and domains of the sender's own: they tell a complaint about the
    /// sender from one about somebody else.
    pub own: &'a [&'a str],
    /// Rules of the caller's own.
    pub rules: Option<&'a Rules>,
    #[doc(hidden)]
    pub units: Units,
}

/// What places in the text are counted in.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Units {
    #[default]
    Octets,
    CodePoints,
    Utf16,
}

/// What a reply means for who sent the message: the reason, and what to do about it.
///
/// The text is a reply as it came from the server, of one line or many, or a diagnostic text of a bounce or a log that
/// holds one. The words are looked at as well as the codes; where nothing tells the reason well enough, it is `unknown`.
/// The same text always gives the same answer. Time is linear in the length of the text, and nothing is allocated.
///
/// ```
/// use statusbook::smtp::{self, Action, Category, ClassifyOptions};
/// let text = "550 5.7.1 Service unavailable; client host [192.0.2.1] blocked using a block list";
/// let blocked = smtp::classify(text, &ClassifyOptions::default());
/// assert_eq!((blocked.category, blocked.action), (Category::IpBlocked, Action::FixSender));
/// let full = smtp::classify("452 4.2.2 Mailbox full, try again in 300 seconds", &ClassifyOptions::default());
/// assert_eq!((full.category, full.action), (Category::MailboxFull, Action::Retry));
/// assert_eq!(full.retry_after, Some(300));
/// ```
pub fn classify<'a, T: AsRef<[u8]> + ?Sized>(text: &'a T, options: &ClassifyOptions<'a>) -> Classification<'a> {
    decide(text.as_ref(), options).classification()
}

/// Every rule that speaks for a category, the one that decides first.
///
/// ```
/// use statusbook::smtp::{self, Category, ClassifyOptions};
/// let evidence = smtp::explain("550 5.1.1 Mailbox full", &ClassifyOptions::default());
/// assert_eq!(evidence.first().unwrap().category, Category::MailboxFull);
/// assert_eq!(evidence.last().unwrap().category, Category::RecipientUnknown);
/// ```
pub fn explain<'a, T: AsRef<[u8]> + ?Sized>(text: &'a T, options: &ClassifyOptions<'a>) -> Vec<Evidence<'a>> {
    let decision = decide(text.as_ref(), options);
    let mut hits: Vec<&Hit> = decision.hits.iter().collect();
    hits.sort_by_key(|hit| core::cmp::Reverse(hit.rank(&decision.hits)));
    hits.into_iter().map(|hit| decision.evidence(hit)).collect()
}

/// There is room for 64 times as many gaps in the caller's own phrases.
pub(super) const OWN_BLOCKS: usize = 64;

/// How many rules that speak are kept: as many as a number has bits.
const KEPT: usize = 32;

/// The weight of a fair text.
const FAIR: u8 = 4;

/// A rule that speaks, and where.
#[derive(Clone, Copy)]
struct Hit {
    /// Its number: the book's rules come first, the caller's own after them.
    rule: u32,
    /// Where it begins; of a code, its key, as nobody may ask where it stands.
    start: u32,
    end: u32,
    /// How many words its phrase has; 0 if it goes by a code.
    words: u16,
    category: Category,
    weight: u8,
}

/// The number of the first rule that is the caller's own.
#[allow(clippy::cast_possible_truncation, reason = "some hundreds")]
const FIRST_OWN: u32 = bounce::RULES.len() as u32;

struct Hits {
    hits: [Hit; KEPT],
    length: usize,
}

impl Hits {
    const NONE: Self = {
        let blank = Hit { rule: 0, start: 0, end: 0, words: 0, category: Category::Unknown, weight: 0 };
        Self { hits: [blank; KEPT], length: 0 }
    };

    fn iter(&self) -> core::slice::Iter<'_, Hit> {
        self.hits[..self.length].iter()
    }

    /// The first that a rule finds counts. Where there is no room, the weakest gives way.
    fn push(&mut self, hit: Hit) {
        if self.iter().any(|known| known.rule == hit.rule) {
            return;
        }
        if self.length < KEPT {
            self.hits[self.length] = hit;
            self.length += 1;
        } else if let Some(weakest) = self.hits.iter_mut().rev().min_by_key(|hit| hit.weight)
            && weakest.weight < hit.weight
        {
            *weakest = hit;
        }
    }

    /// Fair evidence of a category comes before whatever yields to it, but for the caller's own rules.
    fn yield_weights(&mut self) {
        for place in 0..self.length {
            let hit = self.hits[place];
            let yields = |other: &&Hit| {
                bounce::CATEGORY_FACTS[other.category as usize - 1].yields_to == Some(hit.category)
                    && other.rule < FIRST_OWN
            };
            if hit.weight >= FAIR
                && let Some(most) = self.iter().filter(yields).map(|other| other.weight).max()
            {
                self.hits[place].weight = hit.weight.max(most + 1);
            }
        }
    }

    /// Which of them pass, as bits.
    fn which(&self, passes: impl Fn(&Hit) -> bool) -> u32 {
        self.iter().zip(0..).fold(0, |passed, (hit, place)| passed | u32::from(passes(hit)) << place)
    }

    fn keep(&mut self, which: u32) {
        let mut kept = 0;
        for place in (0..self.length).filter(|place| which >> place & 1 == 1) {
            self.hits[kept] = self.hits[place];
            kept += 1;
        }
        self.length = kept;
    }
}

type Rank = (u8, usize, u16, core::cmp::Reverse<u32>);

impl Hit {
    fn new(rule: u32, facts: Rule<'_>, words: u32, start: u32, end: u32) -> Self {
        let words = u16::try_from(words).unwrap_or(u16::MAX);
        Self { rule, category: facts.category(), weight: facts.weight(), words, start, end }
    }

    /// What wins: weight, then how many others say the same, then the longer phrase, then the earlier one.
    fn rank(&self, hits: &Hits) -> Rank {
        let others = hits.iter().filter(|hit| hit.category == self.category).count();
        (self.weight, others.min(4), self.words, core::cmp::Reverse(self.start))
    }

    /// Whether a longer phrase that weighs as much covers it.
    fn is_covered(&self, hits: &Hits) -> bool {
        let covers = |other: &Hit| {
            other.start <= self.start
                && self.end <= other.end
                && other.end - other.start > self.end - self.start
                && other.weight >= self.weight
                && other.words > 0
        };
        self.words > 0 && hits.iter().any(covers)
    }
}

struct Decision<'a> {
    text: &'a [u8],
    /// Where the reply begins in it.
    start: usize,
    units: Units,
    reply: Reply<'a>,
    permanence: Option<Permanence>,
    owner: Option<u16>,
    about: Option<About>,
    retry_after: Option<u32>,
    hits: Hits,
    own: Option<&'a Rules>,
    command: Option<Command>,
}

/// Everything but the record.
fn decide<'a>(text: &'a [u8], options: &ClassifyOptions<'a>) -> Decision<'a> {
    let Found { reply, start } = find_reply(text);
    let mut decision = Decision {
        text,
        start,
        units: options.units,
        permanence: reply.permanence,
        reply,
        owner: options.remote.and_then(owner_of),
        about: None,
        retry_after: None,
        hits: Hits::NONE,
        own: options.rules,
        command: options.command,
    };
    decision.phrases(options);
    decision.codes();
    decision.hits.keep(decision.hits.which(|hit| decision.holds(hit)));
    decision.hits.keep(decision.hits.which(|hit| !hit.is_covered(&decision.hits)));
    decision.hits.yield_weights();
    decision
}

impl<'a> Decision<'a> {
    /// What the words say.
    fn phrases(&mut self, options: &ClassifyOptions<'a>) {
        let start = self.start;
        // What begins before the reply that is quoted and ends in it was never said.
        let is_said = |found: &Match| found.end as usize <= start || start <= found.start as usize;
        if let Some(own) = self.own {
            own.phrases.automaton().find::<OWN_BLOCKS>(
                self.text,
                |token, _| named(token).and_then(Whose::list),
                |found| {
                    if !is_said(&found) {
                        return;
                    }
                    let rule = Rule::Own(&own.own[found.phrase as usize]);
                    self.hits.push(Hit::new(FIRST_OWN + found.phrase, rule, found.words, found.start, found.end));
                },
            );
        }
        if !self.with_book() {
            return;
        }
        let mut names = Names { own: options.own, remote: options.remote, us: false, them: false };
        let mut spoken = None;
        bounce::AUTOMATON.find::<{ bounce::BLOCKS }>(
            self.text,
            |token, place| {
                let whose = named(token);
                if let (Token::Host(_), Some(Whose::Owner(owner)), None) = (token, whose, self.owner) {
                    self.owner = Some(owner);
                }
                if !options.own.is_empty() && place as usize >= self.start {
                    names.see(token);
                }
                whose.and_then(Whose::list)
            },
            |found| match bounce::SAYS[found.phrase as usize] {
                Says::Rule(_) if !is_said(&found) => {}
                Says::Rule(number) => {
                    let rule = Rule::Book(&bounce::RULES[usize::from(number)]);
                    self.hits.push(Hit::new(number.into(), rule, found.words, found.start, found.end));
                }
                Says::Retry(unit) => {
                    // The largest number stands for none in C.
                    let seconds = found.number.saturating_mul(unit).min(u32::MAX - 1);
                    self.retry_after = self.retry_after.or(Some(seconds));
                }
                Says::Command(answered) => self.command = self.command.or(Some(answered)),
                Says::Owner(speaker) => spoken = spoken.or(Some(speaker)),
            },
        );
        self.owner = self.owner.or(spoken);
        self.about = names.about();
    }

    /// What the codes say.
    fn codes(&mut self) {
        let keys = [self.reply.code.map(|code| basic_key(code.get())), self.reply.enhanced.map(key_of)];
        for key in keys.into_iter().flatten() {
            if let Some(own) = self.own {
                for (_, number) in with_key(&own.codes, key) {
                    let rule = Rule::Own(&own.own[*number as usize]);
                    self.hits.push(Hit::new(FIRST_OWN + number, rule, 0, key, 0));
                }
            }
            if self.with_book() {
                for (_, number) in with_key(&bounce::CODE_RULES, key) {
                    let rule = Rule::Book(&bounce::RULES[*number as usize]);
                    self.hits.push(Hit::new(*number, rule, 0, key, 0));
                }
            }
        }
    }

    fn with_book(&self) -> bool {
        self.own.is_none_or(|rules| rules.with_book)
    }

    fn rule(&self, hit: &Hit) -> Rule<'a> {
        match (hit.rule.checked_sub(FIRST_OWN), self.own) {
            (Some(number), Some(own)) => Rule::Own(&own.own[number as usize]),
            _ => Rule::Book(&bounce::RULES[hit.rule as usize]),
        }
    }

    /// Whether the condition of a rule holds.
    fn holds(&self, hit: &Hit) -> bool {
        let condition = self.rule(hit).condition();
        let has = |key: u32| condition.codes.iter().any(|(first, last)| (*first..=*last).contains(&key));
        let by_code = condition.codes.is_empty()
            || self.reply.code.is_some_and(|code| has(basic_key(code.get())))
            || self.reply.enhanced.is_some_and(|code| has(enhanced_key(code)));
        by_code
            && (condition.permanence.is_none() || self.permanence.is_none() || condition.permanence == self.permanence)
            && (condition.commands == 0 || self.command.is_some_and(|command| condition.commands & command.bit() != 0))
            && (condition.owner.is_none() || condition.owner == self.owner)
    }

    /// Where a hit stands in the text.
    fn place(&self, hit: &Hit) -> (usize, usize) {
        if hit.words > 0 {
            return (hit.start as usize, hit.end as usize);
        }
        let (key, start) = (hit.start, self.start);
        let text = &self.text[start..];
        let length_at = |place: usize| match EnhancedCode::at_start(&text[place..]) {
            Some((code, length)) if key_of(code) == key => Some(length),
            _ if key < 1000 => text[place..]
                .first_chunk()
                .is_some_and(|[a, b, c]| {
                    a.is_ascii_digit()
                        && b.is_ascii_digit()
                        && c.is_ascii_digit()
                        && u32::from(number(*a, *b, *c)) == key
                })
                .then_some(3),
            _ => None,
        };
        let found = (0..text.len()).find_map(|place| Some((start + place, length_at(place)?)));
        found.map_or((start, start), |(place, length)| (place, place + length))
    }

    fn winner(&self) -> Option<&Hit> {
        self.first(|_| true)
    }

    fn runner_up(&self, winner: &Hit) -> Option<&Hit> {
        self.first(|hit| hit.category != winner.category)
    }

    /// Of those that rank highest, the first.
    fn first(&self, counts: impl Fn(&Hit) -> bool) -> Option<&Hit> {
        let ranked = self.hits.iter().filter(|hit| counts(hit)).map(|hit| (hit.rank(&self.hits), hit));
        ranked.reduce(|best, other| if other.0 > best.0 { other } else { best }).map(|best| best.1)
    }

    fn classification(&self) -> Classification<'a> {
        let winner = self.winner();
        let runner_up = winner.and_then(|winner| self.runner_up(winner));
        let (rule, second) = (winner.map(|hit| self.rule(hit)), runner_up.map(|hit| self.rule(hit)));
        let found = winner.map_or(Category::Unknown, |hit| hit.category);
        let CategoryFacts { us, them, .. } = bounce::CATEGORY_FACTS[found as usize - 1];
        let decided = match (self.about, us) {
            (Some(About::Us), Some(instead)) => instead,
            _ => found,
        };
        let info = bounce::CATEGORY_FACTS[decided as usize - 1];
        // RFC 5321 §4.5.3.1.10: 552 for a recipient too many is to be taken as temporary.
        let too_many = decided == Category::TooManyRecipients && self.reply.code.is_some_and(|code| code == 552);
        let permanence = if too_many { Some(Permanence::Transient) } else { self.permanence };
        let action = match (rule.and_then(Rule::action), self.about, them) {
            (Some(action), _, _) => action,
            (None, Some(About::Them), Some(instead)) => instead,
            // RFC 5321 §4.2.1: what is transient may pass later, so nobody is dropped for it.
            _ if permanence == Some(Permanence::Transient) && info.action == Action::Suppress => Action::Retry,
            _ => info.action,
        };
        let span = winner.map(|hit| self.span(hit));
        Classification {
            code: self.reply.code,
            enhanced: self.reply.enhanced,
            permanence,
            codes_agree: self.reply.codes_agree,
            category: decided,
            own_category: rule.and_then(Rule::own_category),
            group: info.group,
            action,
            retry_after: self.retry_after,
            owner: self.owner.map(|owner| bounce::SPEAKERS[usize::from(owner)]),
            about: self.about,
            rule: rule.map(Rule::id),
            layer: rule.map(Rule::layer),
            strength: rule.map(Rule::strength),
            matched: span.map(|span| span.0),
            start: span.map(|span| span.1),
            end: span.map(|span| span.2),
            runner_up: runner_up.map(|hit| hit.category),
            runner_up_rule: second.map(Rule::id),
            runner_up_strength: second.map(Rule::strength),
            deviations: self.reply.deviations,
        }
    }

    fn evidence(&self, hit: &Hit) -> Evidence<'a> {
        let (matched, start, end) = self.span(hit);
        let rule = self.rule(hit);
        Evidence {
            rule: rule.id(),
            category: hit.category,
            own_category: rule.own_category(),
            layer: rule.layer(),
            strength: rule.strength(),
            matched,
            start,
            end,
        }
    }

    /// The place in the units of the caller.
    fn span(&self, hit: &Hit) -> (Text<'a>, u32, u32) {
        let (from, to) = self.place(hit);
        let matched = &self.text[from..to];
        let start = count(&self.text[..from], self.units);
        (Text::new(matched), start, start.saturating_add(count(matched, self.units)))
    }
}

fn count(text: &[u8], units: Units) -> u32 {
    let count = if units == Units::Octets || text.is_ascii() {
        text.len()
    } else {
        let length = |letter: char| if units == Units::Utf16 { letter.len_utf16() } else { 1 };
        text.utf8_chunks().map(|chunk| chunk.valid().chars().map(length).sum::<usize>() + chunk.invalid().len()).sum()
    };
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The key by which an enhanced code speaks; of what was done, the class says enough.
fn key_of(code: EnhancedCode) -> u32 {
    enhanced_key(if code.class() == 2 { EnhancedCode::of(2, 0, 0) } else { code })
}

/// The items of a list in the order of their keys that have this one.
fn with_key<V>(list: &[(u32, V)], key: u32) -> impl Iterator<Item = &(u32, V)> {
    let first = list.partition_point(|item| item.0 < key);
    list[first..].iter().take_while(move |item| item.0 == key)
}

/// The owner of a host, or of a slug, by place in the list of those that speak.
pub(super) fn owner_of(host: &[u8]) -> Option<u16> {
    let host = host.strip_suffix(b".").unwrap_or(host);
    if !host.contains(&b'.') {
        let place = bounce::SPEAKERS.iter().position(|slug| slug.as_bytes().eq_ignore_ascii_case(host))?;
        return u16::try_from(place).ok();
    }
    if let Some(Whose::Owner(owner)) = whose(host) { Some(owner) } else { None }
}

/// Whose host a token names.
fn named(token: Token<'_>) -> Option<Whose> {
    match token {
        Token::Host(host) => whose(host),
        Token::Url(url) => whose(host_of(url)),
        _ => None,
    }
}

/// Whose host it is, by the longest end of its name that is known.
fn whose(host: &[u8]) -> Option<Whose> {
    let mut suffix = host.strip_suffix(b".").unwrap_or(host);
    // Nobody's names are all that end in a top-level domain.
    while let Some(dot) = suffix.iter().position(|octet| *octet == b'.') {
        let found = bounce::HOSTS.binary_search_by(|(known, _)| compare(known.as_bytes(), suffix));
        if let Ok(place) = found {
            return Some(bounce::HOSTS[place].1);
        }
        suffix = &suffix[dot + 1..];
    }
    None
}

fn compare(known: &[u8], other: &[u8]) -> core::cmp::Ordering {
    known.iter().copied().cmp(other.iter().map(u8::to_ascii_lowercase))
}

/// Whom a text names.
struct Names<'a> {
    own: &'a [&'a str],
    remote: Option<&'a [u8]>,
    us: bool,
    them: bool,
}

impl Names<'_> {
    fn see(&mut self, token: Token<'_>) {
        match token {
            Token::Ip(text) if self.remote != Some(text) => {
                let Some(address) = address(text) else { return };
                let is_own = self.own.iter().any(|own| covers(own, address));
                self.us |= is_own;
                self.them |= !is_own;
            }
            Token::Host(host) => self.us |= self.is_own_domain(host),
            Token::Address(address) => {
                let domain = address.rsplit(|octet| *octet == b'@').next().unwrap_or(address);
                self.us |= self.is_own_domain(domain);
            }
            _ => {}
        }
    }

    fn is_own_domain(&self, host: &[u8]) -> bool {
        self.own.iter().any(|own| {
            let (own, cut) = (own.as_bytes(), host.len().checked_sub(own.len()));
            let ends = cut.is_some_and(|cut| host[cut..].eq_ignore_ascii_case(own));
            !own.is_empty() && ends && cut.is_some_and(|cut| cut == 0 || host[cut - 1] == b'.')
        })
    }

    fn about(&self) -> Option<About> {
        match (self.us, self.them) {
            (true, _) => Some(About::Us),
            (false, true) => Some(About::Them),
            (false, false) => None,
        }
    }
}

fn address(text: &[u8]) -> Option<IpAddr> {
    core::str::from_utf8(text).ok()?.parse().ok()
}

/// Whether an address or a network, as text, has this address.
fn covers(own: &str, address: IpAddr) -> bool {
    let (network, length) = own.split_once('/').map_or((own, None), |(network, length)| (network, length.parse().ok()));
    let bits = |address: IpAddr| match address {
        IpAddr::V4(address) => (u128::from(address.to_bits()) << 96, 32),
        IpAddr::V6(address) => (address.to_bits(), 128),
    };
    let Ok(network) = network.parse::<IpAddr>() else { return false };
    let ((network_bits, most), (address_bits, of)) = (bits(network), bits(address));
    let length: u32 = length.unwrap_or(most).min(most);
    most == of && (length == 0 || (network_bits ^ address_bits) >> (128 - length) == 0)
}

/// A reply inside a text, and where it begins.
struct Found<'a> {
    reply: Reply<'a>,
    start: usize,
}

/// The reply that the text is, or the first one that it holds; of a transcript, the first refusal; of a refusal without an
/// enhanced code, the one that it quotes with such a code.
fn find_reply(text: &[u8]) -> Found<'_> {
    let whole = reply(text);
    let refuses =
        whole.code.is_some_and(|code| matches!(code.permanence(), Permanence::Transient | Permanence::Permanent));
    if !refuses && let Some(start) = embedded(text) {
        let reply = reply(&text[start..]);
        if reply.code.is_some() || whole.enhanced.is_none() {
            return Found { reply, start };
        }
    }
    if refuses
        && whole.enhanced.is_none()
        && let Some(start) = quoted(text)
    {
        let reply = reply(&text[start..]);
        if reply.permanence == whole.permanence {
            return Found { reply, start };
        }
    }
    Found { reply: whole, start: 0 }
}

/// Where both codes of a reply stand together, after an opening bracket, a colon or the like.
fn quoted(text: &[u8]) -> Option<usize> {
    (1..text.len()).find(|place| {
        matches!(text[place - 1], b'(' | b'<' | b'[' | b':' | b'"')
            && matches!(text[*place..], [class @ (b'4' | b'5'), b'0'..=b'9', b'0'..=b'9', ref after @ ..] if is_reply(after, class))
    })
}

/// Words before a number that make it a reply code.
const SPEAKERS: [&[u8]; 12] = [
    b"said",
    b"code",
    b"error",
    b"status",
    b"reply",
    b"response",
    b"returned",
    b"smtp",
    b"with",
    b"dsn",
    b"replied",
    b"responded",
];

/// Where a reply begins that somebody quotes: `host mx.example.org said: 550 5.1.1 ...`.
fn embedded(text: &[u8]) -> Option<usize> {
    let (mut alone, mut done) = (None, None);
    let mut from = 0;
    while let Some(found) = text[from..].iter().position(|octet| matches!(octet, b'2' | b'4' | b'5')) {
        let place = from + found;
        from = place + 1;
        let before = &text[..place];
        if before
            .last()
            .is_some_and(|octet| octet.is_ascii_alphanumeric() || matches!(octet, b'.' | b'-' | b'_' | b'@' | b'/'))
        {
            continue;
        }
        let rest = &text[place..];
        if let [class @ (b'4' | b'5'), b'0'..=b'9', b'0'..=b'9', after @ ..] = rest
            && (is_reply(after, *class) || is_quoted(before) && speaks(after))
        {
            return Some(place);
        }
        if done.is_none()
            && is_quoted(before)
            && matches!(rest, [b'2', b'0'..=b'5', b'0'..=b'9', after @ ..] if is_reply(after, b'2'))
        {
            done = Some(place);
        }
        if alone.is_none()
            && is_quoted(before)
            && EnhancedCode::at_start(rest).is_some_and(|(code, length)| {
                code.class() != 2
                    && !matches!(rest.get(length), Some(b'.' | b'-' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z'))
            })
        {
            alone = Some(place);
        }
    }
    alone.or(done)
}

/// Whether what follows a number leaves it a code: a space or a hyphen, and no unit.
fn speaks(after: &[u8]) -> bool {
    matches!(after, [b' ' | b'-' | b'\t', next, ..] if !next.is_ascii_digit()) && !is_counted(after)
}

/// Whether an enhanced code of the same class comes next.
fn is_reply(after: &[u8], class: u8) -> bool {
    let [b' ' | b'-', rest @ ..] = after else { return false };
    let rest = rest.strip_prefix(b"#").unwrap_or(rest.trim_ascii_start());
    rest.first() == Some(&class) && EnhancedCode::at_start(rest).is_some()
}

/// Whether what stands before is the end of a line, a colon or the like, or a word that announces a reply.
fn is_quoted(before: &[u8]) -> bool {
    let trimmed = before.trim_ascii_end();
    let spaces = &before[trimmed.len()..];
    match trimmed.last() {
        None | Some(b':' | b';' | b'=' | b'(' | b'<' | b'[' | b'"' | b'\'' | b'#' | b'>') => true,
        Some(_) if spaces.contains(&b'\n') => true,
        _ => {
            let word = trimmed.rsplit(|octet| !octet.is_ascii_alphabetic()).next().unwrap_or_default();
            SPEAKERS.iter().any(|speaker| word.eq_ignore_ascii_case(speaker))
        }
    }
}

/// Whether the number counts something: `500 seconds`.
fn is_counted(after: &[u8]) -> bool {
    let word = after.trim_ascii_start().split(|octet| !octet.is_ascii_alphabetic()).next().unwrap_or_default();
    [
        &b"second"[..],
        b"seconds",
        b"sec",
        b"secs",
        b"minutes",
        b"minute",
        b"min",
        b"hours",
        b"days",
        b"messages",
        b"recipients",
        b"connections",
        b"bytes",
        b"octets",
        b"kb",
        b"mb",
    ]
    .iter()
    .any(|unit| word.eq_ignore_ascii_case(unit))
}
