use super::{RetryAfter, RetryAfterSource as Source, RetryAfterState as State};

/// The longest wait that is told, in seconds: 2^31 - 1 (RFC 9111 §1.2.2).
const LONGEST: u32 = i32::MAX as u32;

/// Reads Retry-After (RFC 9110 §10.2.3): seconds, or an HTTP-date in any of its three forms (§5.6.7).
///
/// `now` is the clock in seconds since 1970; it decides what a date means, and which century two digits of a year do.
/// White space around the value is not part of it. A day of the week that does not fit the date is not looked at.
///
/// ```
/// use statusbook::http::{self, RetryAfterState::*};
/// let now = 784_111_777; // Sun, 06 Nov 1994 08:49:37 GMT
/// let told = |value| (http::retry_after(value, now).state, http::retry_after(value, now).seconds);
/// assert_eq!(told("120"), (Valid, Some(120)));
/// assert_eq!(told("Sun, 06 Nov 1994 08:50:00 GMT"), (Valid, Some(23)));
/// assert_eq!(told("Sunday, 06-Nov-94 08:49:00 GMT"), (Past, Some(0)));
/// assert_eq!(told("99999999999999999999"), (Clamped, Some(2_147_483_647)));
/// assert_eq!(told("1.5"), (Invalid, None));
/// ```
pub fn retry_after(value: impl AsRef<[u8]>, now: i64) -> RetryAfter {
    let value = trimmed(value.as_ref());
    let (state, seconds) = if !value.is_empty() && value.iter().all(u8::is_ascii_digit) {
        delay(value)
    } else {
        date(value, now).map_or((State::Invalid, None), |moment| until(moment, now))
    };
    RetryAfter { state, seconds, source: Source::RetryAfter }
}

/// The fields of a response that tell a wait; a text alone is Retry-After.
#[derive(Clone, Copy, Debug, Default)]
pub struct RetryAfterFields<'a> {
    /// Retry-After (RFC 9110 §10.2.3).
    pub retry_after: Option<&'a [u8]>,
    /// `RateLimit` (draft-ietf-httpapi-ratelimit-headers).
    pub rate_limit: Option<&'a [u8]>,
    /// RateLimit-Policy (the same).
    pub rate_limit_policy: Option<&'a [u8]>,
    /// X-RateLimit-Reset, or RateLimit-Reset of older drafts.
    pub rate_limit_reset: Option<&'a [u8]>,
}

impl<'a> From<&'a str> for RetryAfterFields<'a> {
    fn from(retry_after: &'a str) -> Self {
        retry_after.as_bytes().into()
    }
}

impl<'a> From<&'a [u8]> for RetryAfterFields<'a> {
    fn from(retry_after: &'a [u8]) -> Self {
        Self { retry_after: Some(retry_after), ..Self::default() }
    }
}

impl RetryAfterFields<'_> {
    /// What they tell, or `None` if they tell nothing: Retry-After if it can be read, then `RateLimit`, then
    /// X-RateLimit-Reset, then that Retry-After is invalid.
    ///
    /// Of the items of `RateLimit` those count that have nothing left (`r=0`), or all if none is used up, and of these the
    /// longest `t`; where it is missing, the window `w` of the policy of that name, for 16 items at most.
    /// X-RateLimit-Reset is read as seconds from now, from 10^9 on as a Unix time, from 10^12 on as one in milliseconds,
    /// or as an HTTP-date; a fraction is rounded up.
    ///
    /// ```
    /// use statusbook::http::RetryAfterFields;
    /// let fields = RetryAfterFields { rate_limit: Some(br#""hour";r=0;t=30"#), ..Default::default() };
    /// assert_eq!(fields.told(0).unwrap().seconds, Some(30));
    /// assert_eq!(RetryAfterFields { retry_after: Some(b"5"), ..fields }.told(0).unwrap().seconds, Some(5));
    /// ```
    pub fn told(&self, now: i64) -> Option<RetryAfter> {
        self.told_by(|| now)
    }

    /// Whether there is none that could tell anything.
    pub(super) fn is_empty(&self) -> bool {
        self.retry_after.is_none() && self.rate_limit.is_none() && self.rate_limit_reset.is_none()
    }

    /// [`told`](Self::told), with a clock that is read only where it is needed.
    pub(super) fn told_by(&self, clock: impl Fn() -> i64) -> Option<RetryAfter> {
        let by_field = self.retry_after.map(|value| {
            let needs_clock = !value.iter().all(|octet| octet.is_ascii_digit() || matches!(octet, b' ' | b'\t'));
            retry_after(value, if needs_clock { clock() } else { 0 })
        });
        match by_field {
            Some(told) if told.state != State::Invalid => by_field,
            _ => self.by_limit().or_else(|| self.by_reset(clock)).or(by_field),
        }
    }

    fn by_limit(&self) -> Option<RetryAfter> {
        let seconds = window(self.rate_limit?, self.rate_limit_policy.unwrap_or_default())?;
        let state = if seconds > u64::from(LONGEST) { State::Clamped } else { State::Valid };
        let seconds = u32::try_from(seconds).map_or(LONGEST, |seconds| seconds.min(LONGEST));
        Some(RetryAfter { state, seconds: Some(seconds), source: Source::RateLimit })
    }

    fn by_reset(&self, clock: impl Fn() -> i64) -> Option<RetryAfter> {
        let (state, seconds) = reset(trimmed(self.rate_limit_reset?), clock())?;
        Some(RetryAfter { state, seconds, source: Source::RateLimitReset })
    }
}

fn trimmed(text: &[u8]) -> &[u8] {
    let is_space = |octet: &u8| matches!(octet, b' ' | b'\t');
    let start = text.iter().position(|octet| !is_space(octet)).unwrap_or(text.len());
    let end = text.iter().rposition(|octet| !is_space(octet)).map_or(start, |last| last + 1);
    &text[start..end]
}

fn number(digits: &[u8]) -> Option<u64> {
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let add = |sum: u64, digit: &u8| sum.saturating_mul(10).saturating_add(u64::from(digit - b'0'));
    Some(digits.iter().fold(0, add))
}

fn delay(digits: &[u8]) -> (State, Option<u32>) {
    match number(digits).and_then(|seconds| u32::try_from(seconds).ok()).filter(|seconds| *seconds <= LONGEST) {
        Some(seconds) => (State::Valid, Some(seconds)),
        None => (State::Clamped, Some(LONGEST)),
    }
}

fn until(moment: i64, now: i64) -> (State, Option<u32>) {
    let seconds = moment.saturating_sub(now);
    match u32::try_from(seconds) {
        Ok(seconds @ 0..=LONGEST) => (State::Valid, Some(seconds)),
        _ if seconds < 0 => (State::Past, Some(0)),
        _ => (State::Clamped, Some(LONGEST)),
    }
}

/// An HTTP-date in seconds since 1970.
fn date(text: &[u8], now: i64) -> Option<i64> {
    match text {
        // Sun, 06 Nov 1994 08:49:37 GMT
        [
            a,
            b,
            c,
            b',',
            b' ',
            d1,
            d2,
            b' ',
            m1,
            m2,
            m3,
            b' ',
            y1,
            y2,
            y3,
            y4,
            b' ',
            time @ ..,
            b' ',
            b'G',
            b'M',
            b'T',
        ] => {
            is_day([*a, *b, *c])?;
            let year = two(*y1, *y2)? * 100 + two(*y3, *y4)?;
            moment(year, month([*m1, *m2, *m3])?, two(*d1, *d2)?, time)
        }
        // Sun Nov  6 08:49:37 1994
        [a, b, c, b' ', m1, m2, m3, b' ', d1, d2, b' ', time @ .., b' ', y1, y2, y3, y4]
            if y1.is_ascii_digit() && text.len() == 24 =>
        {
            is_day([*a, *b, *c])?;
            let year = two(*y1, *y2)? * 100 + two(*y3, *y4)?;
            let day = if *d1 == b' ' { two(b'0', *d2)? } else { two(*d1, *d2)? };
            moment(year, month([*m1, *m2, *m3])?, day, time)
        }
        // Sunday, 06-Nov-94 08:49:37 GMT
        _ => {
            let comma = text.iter().position(|octet| *octet == b',')?;
            let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
            days.iter().find(|day| day.as_bytes() == &text[..comma])?;
            let [b' ', d1, d2, b'-', m1, m2, m3, b'-', y1, y2, b' ', time @ .., b' ', b'G', b'M', b'T'] =
                &text[comma + 1..]
            else {
                return None;
            };
            let (month, day, of_century) = (month([*m1, *m2, *m3])?, two(*d1, *d2)?, two(*y1, *y2)?);
            let this_year = year_of(now);
            let in_year = |year: i64| moment(year, month, day, time);
            // More than 50 years ahead is the same two digits of the century before (RFC 9110 §5.6.7).
            let year = this_year - this_year.rem_euclid(100) + of_century;
            let year = if year <= this_year - 50 { year + 100 } else { year };
            let ahead = if year > this_year + 50 { year - 100 } else { year };
            in_year(ahead)
        }
    }
}

fn is_day(name: [u8; 3]) -> Option<()> {
    let days = [b"Mon", b"Tue", b"Wed", b"Thu", b"Fri", b"Sat", b"Sun"];
    days.contains(&&name).then_some(())
}

fn month(name: [u8; 3]) -> Option<i64> {
    Some(match &name {
        b"Jan" => 1,
        b"Feb" => 2,
        b"Mar" => 3,
        b"Apr" => 4,
        b"May" => 5,
        b"Jun" => 6,
        b"Jul" => 7,
        b"Aug" => 8,
        b"Sep" => 9,
        b"Oct" => 10,
        b"Nov" => 11,
        b"Dec" => 12,
        _ => return None,
    })
}

fn two(tens: u8, ones: u8) -> Option<i64> {
    (tens.is_ascii_digit() && ones.is_ascii_digit()).then(|| i64::from(tens - b'0') * 10 + i64::from(ones - b'0'))
}

fn moment(year: i64, month: i64, day: i64, time: &[u8]) -> Option<i64> {
    let [h1, h2, b':', m1, m2, b':', s1, s2] = time else { return None };
    let (hour, minute, second) = (two(*h1, *h2)?, two(*m1, *m2)?, two(*s1, *s2)?);
    // The sixtieth second is a leap second.
    let exists = (1..=days_of(year, month)).contains(&day) && hour < 24 && minute < 60 && second <= 60;
    exists.then(|| days_before(year, month, day) * 86400 + hour * 3600 + minute * 60 + second)
}

fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn days_of(year: i64, month: i64) -> i64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The days from the first of 1970 to a day of the Gregorian calendar. A year begins with March here, so that the leap
/// day is its last.
fn days_before(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year - 719_468
}

/// The year of a moment, or the nearest that four digits write.
fn year_of(now: i64) -> i64 {
    let (first, last) = (days_before(0, 1, 1), days_before(9999, 12, 31));
    let days = now.div_euclid(86400).clamp(first, last);
    let year = 1970 + (days * 400).div_euclid(146_097);
    if days_before(year + 1, 1, 1) <= days {
        year + 1
    } else if days_before(year, 1, 1) <= days {
        year
    } else {
        year - 1
    }
}

/// Seconds until X-RateLimit-Reset.
fn reset(value: &[u8], now: i64) -> Option<(State, Option<u32>)> {
    let dot = value.iter().position(|octet| *octet == b'.').unwrap_or(value.len());
    let fraction = value.get(dot + 1..).unwrap_or_default();
    let whole = match number(&value[..dot]) {
        Some(whole) if dot == value.len() || number(fraction).is_some() => whole,
        _ => return date(value, now).map(|moment| until(moment, now)),
    };
    let more = u64::from(fraction.iter().any(|digit| *digit != b'0'));
    let seconds = i64::try_from(whole.saturating_add(more)).unwrap_or(i64::MAX);
    Some(match whole {
        1_000_000_000_000.. => until(seconds.saturating_add(999) / 1000, now),
        1_000_000_000.. => until(seconds, now),
        _ => until(now.saturating_add(seconds), now),
    })
}

/// Items of `RateLimit` without `t` that are looked up in the policies, lest two long lists take for ever.
const LOOKUPS: usize = 16;

/// The wait that `RateLimit` tells.
fn window(limit: &[u8], policy: &[u8]) -> Option<u64> {
    let of_policy = |name: &[u8]| items(policy).find(|item| item.name == name).and_then(|item| item.parameter(b"w"));
    let longest = |counts: fn(&LimitItem<'_>) -> bool| {
        let told = items(limit).filter(counts).filter_map(|item| item.parameter(b"t"));
        let untold = items(limit).filter(|item| counts(item) && item.parameter(b"t").is_none());
        told.max().max(untold.take(LOOKUPS).filter_map(|item| of_policy(item.name)).max())
    };
    longest(|item| item.parameter(b"r") == Some(0)).or_else(|| longest(|_| true))
}

/// An item of a structured field's list (RFC 9651 §3.1) with its parameters.
struct LimitItem<'a> {
    name: &'a [u8],
    parameters: &'a [u8],
}

impl LimitItem<'_> {
    /// A parameter that is a number.
    fn parameter(&self, wanted: &[u8]) -> Option<u64> {
        self.parameters.split(|octet| *octet == b';').find_map(|parameter| {
            let equals = parameter.iter().position(|octet| *octet == b'=')?;
            (trimmed(&parameter[..equals]) == wanted).then(|| number(trimmed(&parameter[equals + 1..])))?
        })
    }
}

fn items(list: &[u8]) -> impl Iterator<Item = LimitItem<'_>> {
    let mut quoted = false;
    let separate = move |octet: &u8| {
        quoted ^= *octet == b'"';
        *octet == b',' && !quoted
    };
    list.split(separate).map(|item| {
        let mut quoted = false;
        let end = item.iter().position(|octet| {
            quoted ^= *octet == b'"';
            *octet == b';' && !quoted
        });
        let (name, parameters) = item.split_at(end.unwrap_or(item.len()));
        LimitItem { name: trimmed(name), parameters }
    })
}
