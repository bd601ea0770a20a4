use std::time::{SystemTime, UNIX_EPOCH};

use super::{
    Code, InvalidMethod, Profile, RedirectProfile, Retry, RetryAction, RetryAfter, RetryAfterFields, RetryAfterSource,
    RetryAfterState as State, RetryChange, RetryProfile,
    method::{UNREGISTERED, method_place},
};
use crate::{Word, rows};

/// What a caller of [`retry`] knows beside code and method.
#[derive(Clone, Copy, Debug)]
pub struct RetryOptions<'a> {
    /// Whose way of trying again; our own if not given.
    pub profile: RetryProfile,
    /// The fields of the response that tell how long to wait.
    pub fields: RetryAfterFields<'a>,
    /// The clock, in seconds since 1970. If it is not given the system's is read, and only where a date needs it.
    pub now: Option<i64>,
    /// Whether the request is idempotent; if not given, whether its method is. An idempotency key makes any request so.
    /// The profiles of clients go by their own lists of methods.
    pub idempotent: Option<bool>,
    /// The request has content that cannot be sent again, such as a stream.
    pub one_shot_body: bool,
    /// The longest wait in seconds that the caller would put up with.
    pub max_wait: Option<u32>,
}

impl Default for RetryOptions<'_> {
    fn default() -> Self {
        Self {
            profile: RetryProfile::Standard,
            fields: RetryAfterFields::default(),
            now: None,
            idempotent: None,
            one_shot_body: false,
            max_wait: None,
        }
    }
}

/// Whether to try a request again after this response, how, and after how long.
///
/// Names of methods are case-sensitive (RFC 9110 §9.1); a method that is not registered is not idempotent.
///
/// # Errors
/// [`InvalidMethod`] if the name is not a token.
///
/// ```
/// use statusbook::http::{self, Code, RetryAction, RetryChange, RetryOptions};
/// let unavailable = Code::new(503)?;
/// let told = RetryOptions { fields: "30".into(), ..Default::default() };
/// let again = http::retry(unavailable, "GET", &told)?;
/// assert_eq!((again.action, again.wait), (RetryAction::Same, Some(30)));
/// assert_eq!(http::retry(unavailable, "POST", &told)?.action, RetryAction::Never);
/// let keyed = RetryOptions { idempotent: Some(true), ..Default::default() };
/// assert_eq!(http::retry(unavailable, "POST", &keyed)?.action, RetryAction::Same);
/// let login = http::retry(Code::new(401)?, "GET", &RetryOptions::default())?;
/// assert_eq!(login.change, Some(RetryChange::Credentials));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn retry(code: Code, method: impl AsRef<[u8]>, options: &RetryOptions<'_>) -> Result<Retry, InvalidMethod> {
    let decided = retry_rule(code, method_place(method.as_ref())?, options);
    let (rule, said) = (&rows::RETRY_RULES[decided.rule], &rows::SAID[decided.said()]);
    let wait = decided.wait;
    Ok(Retry {
        action: decided.action(),
        once: decided.once(),
        wait: wait.and_then(|wait| wait.seconds),
        wait_state: wait.map(|wait| wait.state),
        wait_source: wait.map(|wait| wait.source),
        too_long: decided.too_long,
        change: rule.change,
        reason: said.reason,
        references: said.references,
    })
}

/// The place of a method that is idempotent: a request that is vouched for is treated like it.
const IDEMPOTENT: usize = {
    let mut row = 0;
    while !rows::METHODS[row].idempotent {
        row += 1;
    }
    row
};

/// A row of what can be done, by profile and code.
pub struct RetryRule {
    #[doc(hidden)]
    pub action: RetryAction,
    #[doc(hidden)]
    pub once: bool,
    #[doc(hidden)]
    pub change: Option<RetryChange>,
    pub(crate) hears: bool,
    pub(crate) said: u8,
}

/// The decision, before it is spelled out.
#[derive(Clone, Copy)]
pub struct RetryDecision {
    #[doc(hidden)]
    pub rule: usize,
    /// The row of what is said instead of the rule's reason; nothing is tried then.
    #[doc(hidden)]
    pub instead: Option<usize>,
    #[doc(hidden)]
    pub wait: Option<RetryAfter>,
    #[doc(hidden)]
    pub too_long: bool,
}

impl RetryDecision {
    /// How many different answers there are without a wait.
    #[doc(hidden)]
    pub const COUNT: usize = rows::RETRY_RULES.len() * 3;

    /// Which of them it is.
    #[doc(hidden)]
    pub fn id(&self) -> Option<usize> {
        self.wait.is_none().then(|| self.rule * 3 + self.instead.map_or(0, |row| row + 1))
    }

    /// The place of what is said: by the rule, or instead.
    #[doc(hidden)]
    pub fn said(&self) -> usize {
        usize::from(self.instead.map_or(rows::RETRY_RULES[self.rule].said, |row| rows::RETRY_INSTEAD[row]))
    }

    /// Whether only once.
    #[doc(hidden)]
    pub fn once(&self) -> bool {
        self.instead.is_none() && rows::RETRY_RULES[self.rule].once
    }

    /// What is done.
    #[doc(hidden)]
    pub fn action(&self) -> RetryAction {
        if self.instead.is_some() { RetryAction::Never } else { rows::RETRY_RULES[self.rule].action }
    }
}

/// The case in which nothing is tried.
const NOTHING: [u8; 3] = [0; 3];
/// What Retry-After tells, as the cases have it.
const UNTOLD: usize = 0;
const LATER: usize = 1;
const AT_ONCE: usize = 2;

/// [`retry`], not spelled out, with the [`method_place`] of the method.
#[doc(hidden)]
#[inline]
pub fn retry_rule(code: Code, method: usize, options: &RetryOptions<'_>) -> RetryDecision {
    let profile = options.profile as usize - 1;
    let method = match options.idempotent {
        Some(true) if rows::RETRY_VOUCHED[profile] => IDEMPOTENT,
        Some(false) if rows::RETRY_VOUCHED[profile] => UNREGISTERED,
        _ => method.min(UNREGISTERED),
    };
    let kind = rows::RETRY_KINDS[usize::from(code.get()).saturating_sub(399).min(201)];
    let case = rows::RETRY_CASES[usize::from(kind)][profile];
    let told = if options.fields.is_empty() || case == NOTHING { None } else { told(options) };
    let by_field = match told {
        Some(RetryAfter { source: RetryAfterSource::RetryAfter, state, seconds: Some(seconds) }) => {
            if state == State::Valid && seconds == 0 { AT_ONCE } else { LATER }
        }
        _ => UNTOLD,
    };
    let by_method = &rows::RETRY_BY_METHOD[usize::from(case[by_field])];
    let rule = usize::from(by_method[method]);
    let row = &rows::RETRY_RULES[rule];
    let wait = told.filter(|_| row.hears).map(|told| clamped(told, rows::RETRY_LIMITS[profile]));
    let seconds = wait.and_then(|wait| wait.seconds);
    let too_long = options.max_wait.is_some_and(|most| seconds.is_some_and(|seconds| seconds > most));
    let repeats = !matches!(row.action, RetryAction::AfterChange | RetryAction::Never);
    let instead = match () {
        () if repeats && options.one_shot_body => Some(0),
        () if too_long && rows::RETRY_GIVES_UP[profile] => Some(1),
        () => None,
    };
    RetryDecision { rule, instead, wait, too_long }
}

/// What the fields tell; the clock is read only where they need it.
#[inline(never)]
fn told(options: &RetryOptions<'_>) -> Option<RetryAfter> {
    let clock = || match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_secs()).unwrap_or(i64::MAX),
        Err(before) => i64::try_from(before.duration().as_secs()).map_or(i64::MIN, |seconds| -seconds),
    };
    options.fields.told_by(|| options.now.unwrap_or_else(clock))
}

fn clamped(told: RetryAfter, limit: Option<u32>) -> RetryAfter {
    match (told.seconds, limit) {
        (Some(seconds), Some(limit)) if seconds > limit => {
            RetryAfter { state: State::Clamped, seconds: Some(limit), ..told }
        }
        _ => told,
    }
}

/// Which of the answers without a wait it is, if it is one.
///
/// # Errors
/// As [`retry`].
#[doc(hidden)]
pub fn retry_id(code: Code, method: &[u8], options: &RetryOptions<'_>) -> Result<Option<usize>, InvalidMethod> {
    Ok(retry_rule(code, method_place(method)?, options).id())
}

/// Whose defaults a profile of [`retry`] has: software, version, longest wait.
///
/// ```
/// use statusbook::http::{self, RetryProfile};
/// assert_eq!(http::retry_profile(RetryProfile::Undici).limit, Some(30));
/// ```
pub fn retry_profile(profile: RetryProfile) -> &'static Profile {
    &rows::PROFILES[retry_profile_row(profile)]
}

/// Its place in the table of profiles.
#[doc(hidden)]
pub fn retry_profile_row(profile: RetryProfile) -> usize {
    RedirectProfile::ALL.len() + profile.number() as usize - 1
}
