use super::{Class, Code, Content, ContentRule, InvalidMethod, method, status::CONTENTS};

/// Whether a response with this code to a request with this method has content.
///
/// By RFC 9112 §6.3 and RFC 9110 §9.3.2, §9.3.6 and §15.3.6: none to HEAD, none with 1xx, 204 and 304; a 2xx to
/// CONNECT turns the connection into a tunnel; 205 is framed as usual and empty. Names of methods are case-sensitive,
/// and an unregistered method is like any other.
///
/// # Errors
/// [`InvalidMethod`] if the name is not a token.
///
/// ```
/// use statusbook::http::{self, Code, ContentRule};
/// assert_eq!(http::content_rule("GET", Code::new(200)?)?, ContentRule::Allowed);
/// assert_eq!(http::content_rule("HEAD", Code::new(200)?)?, ContentRule::NoContent);
/// assert_eq!(http::content_rule("CONNECT", Code::new(200)?)?, ContentRule::Tunnel);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn content_rule(method: impl AsRef<[u8]>, code: Code) -> Result<ContentRule, InvalidMethod> {
    let name = method.as_ref();
    method::check(name)?;
    Ok(match (name, CONTENTS[code.index()]) {
        (b"CONNECT", _) if code.class() == Some(Class::Successful) => ContentRule::Tunnel,
        (b"HEAD", _) | (_, Content::NoContent) => ContentRule::NoContent,
        (_, Content::Empty) => ContentRule::Empty,
        (_, Content::Allowed) => ContentRule::Allowed,
    })
}
