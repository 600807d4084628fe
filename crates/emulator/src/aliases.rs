//! The paths of Object Storage that its spec does not have: those of pre-authenticated requests, and object
//! names whose slashes are not escaped.

use std::{borrow::Cow, fmt};

/// The length of the secret of a pre-authenticated request.
pub(crate) const SECRET: usize = 64;

/// The path of a pre-authenticated request, without the path of the operation.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct LinkPath {
    /// The secret that gives access.
    pub(crate) secret: String,
    /// Parameters of the query that are part of the path.
    pub(crate) query: Vec<(String, String)>,
}

impl fmt::Debug for LinkPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LinkPath").field("query", &self.query).finish_non_exhaustive()
    }
}

/// Rewrites a decoded path, perhaps with the name of the service as a prefix. Returns none if the path is not
/// one of these.
pub(crate) fn rewrite(path: &[String]) -> Option<(Vec<String>, Option<LinkPath>)> {
    rewrite_unprefixed(path).or_else(|| {
        let (service, rest) = path.split_first()?;
        let (path, link) = rewrite_unprefixed(rest)?;
        Some(([vec![service.clone()], path].concat(), link))
    })
}

fn rewrite_unprefixed(path: &[String]) -> Option<(Vec<String>, Option<LinkPath>)> {
    let (target, secret) = match path {
        [p, secret, target @ ..] if p == "p" => (target, Some(secret)),
        target => (target, None),
    };
    let [n, _, b, _, kind, rest @ ..] = target else { return None };
    if n != "n" || b != "b" || !matches!(kind.as_str(), "o" | "u") {
        return None;
    }
    let collection = &target[..5];
    let item = |name: &[String]| [collection, &[name.join("/")]].concat();
    let Some(secret) = secret else {
        return (rest.len() > 1).then(|| (item(rest), None));
    };
    let mut link = LinkPath { secret: secret.clone(), query: Vec::new() };
    if kind == "o" {
        let is_list = rest.iter().all(String::is_empty) && rest.len() < 2;
        return Some((if is_list { collection.to_vec() } else { item(rest) }, Some(link)));
    }
    // /u/{object}/id/{upload}/{part}
    let (object, upload, part) = match rest {
        [object @ .., id, upload] if id == "id" => (object, upload, ""),
        [object @ .., id, upload, part] if id == "id" => (object, upload, part.as_str()),
        _ => return None,
    };
    link.query.push(("uploadId".to_owned(), upload.clone()));
    if !part.is_empty() {
        link.query.push(("uploadPartNum".to_owned(), part.to_owned()));
    }
    Some((item(object), Some(link)))
}

/// Returns a request target for messages, without the secret of a pre-authenticated request.
pub(crate) fn printable(target: &str) -> Cow<'_, str> {
    let secret = target.find("/p/").map(|start| &target[start + 3..]);
    match secret.and_then(|rest| rest.split_once('/')) {
        Some((secret, rest)) if rest.starts_with("n/") && secret.len() == SECRET => {
            Cow::Owned(target.replace(secret, "..."))
        }
        _ => Cow::Borrowed(target),
    }
}

#[cfg(test)]
mod tests {
    use super::{SECRET, printable, rewrite};

    #[track_caller]
    fn check(path: &str, expected: Option<&str>) {
        let segments: Vec<String> = path.split('/').skip(1).map(str::to_owned).collect();
        let found = rewrite(&segments).map(|(path, link)| {
            let link = link.map(|link| {
                let query: Vec<String> =
                    link.query.iter().map(|(name, value)| format!(" {name}={value}")).collect();
                format!(" by {}{}", link.secret, query.concat())
            });
            path.join("|") + &link.unwrap_or_default()
        });
        assert_eq!(found.as_deref(), expected, "{path}");
    }

    #[test]
    fn paths_that_the_spec_does_not_have_are_rewritten() {
        check("/n/ns/b/b/o", None);
        check("/n/ns/b/b/o/a", None);
        check("/n/ns/b/b/o/a/b/", Some("n|ns|b|b|o|a/b/"));
        check("/n/ns/b/b/u/a/b", Some("n|ns|b|b|u|a/b"));
        check("/n/ns/b/b/actions/reencrypt/a", None);
        check("/p/s/n/ns/b/b/o", Some("n|ns|b|b|o by s"));
        check("/p/s/n/ns/b/b/o/", Some("n|ns|b|b|o by s"));
        check("/p/s/n/ns/b/b/o/a", Some("n|ns|b|b|o|a by s"));
        check("/p/s/n/ns/b/b/o/a/b", Some("n|ns|b|b|o|a/b by s"));
        check("/p/s/n/ns/b/b/u/a/b/id/i/", Some("n|ns|b|b|u|a/b by s uploadId=i"));
        check("/p/s/n/ns/b/b/u/a/id/i", Some("n|ns|b|b|u|a by s uploadId=i"));
        check("/p/s/n/ns/b/b/u/a/id/i/7", Some("n|ns|b|b|u|a by s uploadId=i uploadPartNum=7"));
        check("/p/s/n/ns/b/b/u/a", None);
        check("/p/s/n/ns/b/b/l", None);
        check("/p/s", None);
        check("/object-storage/n/ns/b/b/o/a/b", Some("object-storage|n|ns|b|b|o|a/b"));
        check("/object-storage/p/s/n/ns/b/b/o/", Some("object-storage|n|ns|b|b|o by s"));
    }

    #[test]
    fn secret_is_not_printed() {
        let secret = "s".repeat(SECRET);
        for prefix in ["", "/object-storage"] {
            let target =
                printable(&format!("{prefix}/p/{secret}/n/ns/b/b/o/a?limit=1")).into_owned();
            assert_eq!(target, format!("{prefix}/p/.../n/ns/b/b/o/a?limit=1"));
        }
        for target in ["/n/ns/b/b/o/p/x/n/y", "/p/x/n/ns", "/n/ns/b/b/p/id"] {
            assert_eq!(printable(target), target);
        }
    }
}
