use super::{
    Code, InvalidMethod, Profile, Redirect, RedirectAction, RedirectContent, RedirectProfile,
    method::{UNREGISTERED, method_place},
};
use crate::{Names, Reference, Text, Word, rows};

/// What a caller of [`redirect`] knows beside code and method.
#[derive(Clone, Copy, Debug)]
pub struct RedirectOptions<'a> {
    /// Whose way of following; Fetch's if not given.
    pub profile: RedirectProfile,
    /// The address in Location is of another origin: scheme, host or effective port (RFC 6454 §5).
    pub cross_origin: bool,
    /// An earlier hop of the chain went to another origin. Secrets that were dropped stay dropped.
    pub crossed: bool,
    /// The request has content that cannot be sent again, such as a stream.
    pub one_shot_body: bool,
    /// Redirects of this chain that were followed already.
    pub hops: u64,
    /// Fields of the caller's own that hold secrets: `X-Api-Key`.
    pub secrets: &'a [&'a str],
}

impl Default for RedirectOptions<'_> {
    fn default() -> Self {
        Self {
            profile: RedirectProfile::Fetch,
            cross_origin: false,
            crossed: false,
            one_shot_body: false,
            hops: 0,
            secrets: &[],
        }
    }
}

/// The step after a response that has a Location: whether to follow, and with what method, content and fields.
///
/// Without a Location there is nowhere to go, whatever the code; that is for the caller to see. Names of methods are
/// case-sensitive (RFC 9110 §9.1), and an unregistered method is one like any other.
///
/// # Errors
/// [`InvalidMethod`] if the name is not a token.
///
/// ```
/// use statusbook::http::{self, Code, RedirectAction, RedirectContent, RedirectOptions, RedirectProfile};
/// let see_other = Code::new(303)?;
/// let next = http::redirect(see_other, "POST", &RedirectOptions::default())?;
/// assert_eq!(next.action, RedirectAction::Follow);
/// assert_eq!(next.next_method.unwrap(), "GET");
/// assert_eq!(next.content, Some(RedirectContent::Drop));
/// assert!(next.drop_fields.contains("Content-Type"));
///
/// let go = RedirectOptions { profile: RedirectProfile::Go, ..Default::default() };
/// assert_eq!(http::redirect(Code::new(302)?, "DELETE", &go)?.next_method.unwrap(), "GET");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn redirect<'a, M: AsRef<[u8]> + ?Sized>(
    code: Code,
    method: &'a M,
    options: &RedirectOptions<'a>,
) -> Result<Redirect<'a>, InvalidMethod> {
    let method = method.as_ref();
    let decided = redirect_step(code, method_place(method)?, options);
    let step = &rows::REDIRECT_STEPS[decided.step];
    let next = if step.becomes_get { b"GET" } else { method };
    let own = if step.follows && decided.crossed { options.secrets } else { &[] };
    let said = &rows::SAID[decided.said()];
    Ok(Redirect {
        action: decided.action,
        next_method: step.follows.then_some(Text::new(next)),
        content: step.follows.then_some(step.content),
        drop_fields: Names::new(rows::FIELD_LISTS[decided.drops()], own),
        is_permanent: decided.is_permanent,
        crossed: decided.crossed,
        reason: said.reason,
        references: said.references,
    })
}

/// A row of what can be done, by profile, code and method.
pub struct RedirectStep {
    #[doc(hidden)]
    pub follows: bool,
    #[doc(hidden)]
    pub becomes_get: bool,
    #[doc(hidden)]
    pub content: RedirectContent,
    /// The fields that go at every hop, and those that go once the chain has left its origin.
    pub(crate) always: u8,
    pub(crate) crossed: u8,
    pub(crate) said: u8,
}

/// Why, and what that rests on.
pub struct Said {
    #[doc(hidden)]
    pub reason: &'static str,
    #[doc(hidden)]
    pub references: &'static [Reference],
}

/// The decision, before it is spelled out.
#[derive(Clone, Copy)]
pub struct RedirectDecision {
    #[doc(hidden)]
    pub action: RedirectAction,
    #[doc(hidden)]
    pub step: usize,
    #[doc(hidden)]
    pub is_permanent: bool,
    #[doc(hidden)]
    pub crossed: bool,
    method: usize,
}

impl RedirectDecision {
    /// How many different answers there are to registered methods without secrets of the caller's.
    #[doc(hidden)]
    pub const COUNT: usize = rows::REDIRECT_STEPS.len() * 12 * UNREGISTERED;

    /// Which of them it is.
    #[doc(hidden)]
    pub fn id(&self) -> Option<usize> {
        let kind = match self.action {
            RedirectAction::Follow | RedirectAction::Stop => 0,
            RedirectAction::NeedsReplay => 1,
            RedirectAction::TooManyHops => 2,
        };
        let row = (self.step * 3 + kind) * 4 + usize::from(self.is_permanent) * 2 + usize::from(self.crossed);
        (self.method < UNREGISTERED).then_some(row * UNREGISTERED + self.method)
    }

    /// The place of what is said: by the step, or instead.
    #[doc(hidden)]
    pub fn said(&self) -> usize {
        usize::from(match self.action {
            RedirectAction::Follow | RedirectAction::Stop => rows::REDIRECT_STEPS[self.step].said,
            RedirectAction::NeedsReplay => rows::REDIRECT_INSTEAD[0],
            RedirectAction::TooManyHops => rows::REDIRECT_INSTEAD[1],
        })
    }

    /// The place of the list of fields that go.
    #[doc(hidden)]
    pub fn drops(&self) -> usize {
        let step = &rows::REDIRECT_STEPS[self.step];
        usize::from(if self.crossed { step.crossed } else { step.always })
    }
}

/// [`redirect`], not spelled out, with the [`method_place`] of the method.
#[doc(hidden)]
pub fn redirect_step(code: Code, method: usize, options: &RedirectOptions<'_>) -> RedirectDecision {
    let method = method.min(UNREGISTERED);
    let profile = options.profile as usize - 1;
    let step = match usize::from(code.get()).checked_sub(300) {
        Some(place @ 0..100) => {
            let case = rows::REDIRECT_CASE_OF[profile][place.min(9)];
            usize::from(rows::REDIRECT_CASES[usize::from(case)][method])
        }
        _ => 0,
    };
    let row = &rows::REDIRECT_STEPS[step];
    let limit = rows::REDIRECT_LIMITS[profile];
    let action = match () {
        () if !row.follows => RedirectAction::Stop,
        () if limit.is_some_and(|limit| options.hops >= limit) => RedirectAction::TooManyHops,
        () if options.one_shot_body && row.content == RedirectContent::Keep => RedirectAction::NeedsReplay,
        () => RedirectAction::Follow,
    };
    let is_permanent = matches!(code.get(), 301 | 308);
    RedirectDecision { action, step, is_permanent, crossed: options.cross_origin || options.crossed, method }
}

/// Which of the answers it is, or `None` where it is one of countless: to other methods, or with the caller's secrets.
///
/// # Errors
/// As [`redirect`].
#[doc(hidden)]
pub fn redirect_id(code: Code, method: &[u8], options: &RedirectOptions<'_>) -> Result<Option<usize>, InvalidMethod> {
    let id = redirect_step(code, method_place(method)?, options).id();
    Ok(id.filter(|_| options.secrets.is_empty()))
}

/// Whose behaviour a profile of [`redirect`] has: software, version, limit on hops.
///
/// ```
/// use statusbook::http::{self, RedirectProfile};
/// let requests = http::redirect_profile(RedirectProfile::Requests);
/// assert_eq!((requests.software, requests.limit), (Some("requests"), Some(30)));
/// ```
pub fn redirect_profile(profile: RedirectProfile) -> &'static Profile {
    &rows::PROFILES[redirect_profile_row(profile)]
}

/// Its place in the table of profiles.
#[doc(hidden)]
pub fn redirect_profile_row(profile: RedirectProfile) -> usize {
    profile.number() as usize - 1
}
