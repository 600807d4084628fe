//! Endpoints: the base URLs of services.
//!
//! An endpoint is created from the template of a service and a region, or is set by the user.

mod url;
#[cfg(test)]
mod vector_tests;

use std::fmt;

use self::url::Url;
use crate::environment::Environment;
use crate::error::Error;
use crate::error::quoted::Quoted;
use crate::region;
use crate::region::Region;

/// The URL of a service: scheme, host and base path.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Endpoint {
    url: String,
    origin: usize,
}

impl Endpoint {
    /// Parses a URL that the user has set, and appends the base path of the service unless the URL
    /// ends with it.
    ///
    /// # Errors
    ///
    /// If the URL consists of anything but `http` or `https`, a host, and optionally a port and a
    /// path.
    pub(crate) fn parse(text: &str, base_path: &str) -> Result<Self, Error> {
        let url = Url::parse(text).map_err(|problem| {
            let text = url::without_user(text);
            Error::config(format!("invalid endpoint {}: {problem}", Quoted(&text)))
        })?;
        Ok(Self::new(&url, base_path))
    }

    fn new(url: &Url<'_>, base_path: &str) -> Self {
        let base_path = base_path.trim_end_matches('/');
        let mut text = url.origin();
        let origin = text.len();
        text.push_str(url.path);
        if !url.path.ends_with(base_path) {
            text.push_str(base_path);
        }
        Self { url: text, origin }
    }

    /// Returns the URL, without a trailing slash.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Returns scheme and host, and the port unless it is the default of the scheme.
    pub(crate) fn origin(&self) -> &str {
        &self.url[..self.origin]
    }

    /// Returns the prefix of every path: empty, or with a leading but no trailing slash.
    pub(crate) fn base_path(&self) -> &str {
        &self.url[self.origin..]
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.url)
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Endpoint({})", self.url)
    }
}

/// Options that select among the endpoints of a service. `None` is the default of the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct EndpointOptions {
    /// Whether to use endpoints that are reachable over IPv4 and IPv6.
    pub dual_stack: Option<bool>,
    /// Whether to use the realm-specific domains that some services have in some realms.
    pub realm_specific: Option<bool>,
}

impl EndpointOptions {
    /// Reads the options from `OCI_DUAL_STACK_ENDPOINT_ENABLED` and
    /// `OCI_REALM_SPECIFIC_SERVICE_ENDPOINT_TEMPLATE_ENABLED`. The value `true`, in any case, is
    /// `Some(true)`, any other value `Some(false)`, and an unset variable `None`.
    pub fn from_environment(environment: &Environment) -> Self {
        Self {
            dual_stack: environment.flag("OCI_DUAL_STACK_ENDPOINT_ENABLED"),
            realm_specific: environment
                .flag("OCI_REALM_SPECIFIC_SERVICE_ENDPOINT_TEMPLATE_ENABLED"),
        }
    }

    /// Replaces options that are `None` by those of `other`.
    pub(crate) fn or(self, other: Self) -> Self {
        Self {
            dual_stack: self.dual_stack.or(other.dual_stack),
            realm_specific: self.realm_specific.or(other.realm_specific),
        }
    }
}

/// The template of the endpoints of a service.
///
/// It is a URL with placeholders in braces: `{region}`, `{secondLevelDomain}`, the name of a
/// parameter of the operation (`{name}`, or `{name+Dot}` to append a dot), and the conditional
/// `{dualStack?yes:no}`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct EndpointTemplate {
    template: &'static str,
    dual_stack_template: Option<&'static str>,
    base_path: &'static str,
    realms: &'static [(&'static str, &'static str)],
    dual_stack: bool,
}

impl EndpointTemplate {
    /// Creates a template of endpoints with this base path.
    pub(crate) const fn new(template: &'static str, base_path: &'static str) -> Self {
        Self { template, dual_stack_template: None, base_path, realms: &[], dual_stack: false }
    }

    /// Sets the templates of realm-specific endpoints.
    #[must_use]
    pub(crate) const fn with_realms(
        mut self,
        realms: &'static [(&'static str, &'static str)],
    ) -> Self {
        self.realms = realms;
        self
    }

    /// Sets the template of dual-stack endpoints, which are reachable over IPv4 and IPv6.
    #[must_use]
    pub(crate) const fn with_dual_stack_template(mut self, template: &'static str) -> Self {
        self.dual_stack_template = Some(template);
        self
    }

    /// Makes dual-stack endpoints the default.
    #[must_use]
    pub(crate) const fn with_dual_stack(mut self) -> Self {
        self.dual_stack = true;
        self
    }

    /// Returns the endpoint at a URL that the user has set.
    ///
    /// # Errors
    ///
    /// As [`Endpoint::parse`].
    pub(crate) fn at(&self, url: &str) -> Result<Endpoint, Error> {
        Endpoint::parse(url, self.base_path)
    }

    /// Returns the endpoint in `region`.
    ///
    /// # Errors
    ///
    /// If the result is not a valid URL.
    #[cfg(any(test, feature = "fuzzing"))]
    pub(crate) fn resolve(&self, region: &Region) -> Result<Endpoint, Error> {
        self.resolve_with(region, &EndpointOptions::default(), |_| None)
    }

    /// Returns the endpoint in `region`, with these options and parameters.
    ///
    /// `parameter` returns the value of a required parameter of the operation, by its name.
    ///
    /// # Errors
    ///
    /// If the result is not a valid URL, or a parameter would change the domain.
    pub(crate) fn resolve_with<'a>(
        &self,
        region: &Region,
        options: &EndpointOptions,
        parameter: impl Fn(&str) -> Option<&'a str>,
    ) -> Result<Endpoint, Error> {
        let template = self.template_for(region, options);
        let text = expand(template, region, self.is_dual_stack(options), parameter)?;
        let url = Url::parse(&text).map_err(|problem| {
            let text = Quoted(&text);
            Error::config(format!("invalid endpoint {text} of region `{region}`: {problem}"))
        })?;
        Ok(Endpoint::new(&url, self.base_path))
    }

    /// Whether the endpoint depends on the parameters of the operation.
    pub(crate) fn needs_parameters(&self, region: &Region, options: &EndpointOptions) -> bool {
        let template = self.template_for(region, options);
        let parts = template.split('{').skip(1);
        parts.filter_map(|part| part.split_once('}')).any(|(inside, _)| {
            !matches!(inside, "region" | "secondLevelDomain") && !is_choice(inside)
        })
    }

    fn template_for(&self, region: &Region, options: &EndpointOptions) -> &'static str {
        let realm = region.realm().filter(|_| options.realm_specific == Some(true));
        if let Some((_, template)) = self.realms.iter().find(|(name, _)| Some(*name) == realm) {
            return template;
        }
        self.dual_stack_template.filter(|_| self.is_dual_stack(options)).unwrap_or(self.template)
    }

    fn is_dual_stack(&self, options: &EndpointOptions) -> bool {
        options.dual_stack.unwrap_or(self.dual_stack)
    }
}

/// Replaces the placeholders.
fn expand<'a>(
    template: &str,
    region: &Region,
    dual_stack: bool,
    parameter: impl Fn(&str) -> Option<&'a str>,
) -> Result<String, Error> {
    let mut text = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((literal, after)) = rest.split_once('{') {
        let (inside, after) = after.split_once('}').ok_or_else(|| {
            Error::config(format!(
                "invalid endpoint template {}: missing closing brace",
                Quoted(template)
            ))
        })?;
        text.push_str(literal);
        rest = after;
        match inside {
            "region" => {
                text.push_str(region.id());
                if region.is_domain() {
                    // Such a region replaces the rest of the template.
                    return Ok(text);
                }
            }
            "secondLevelDomain" => text.push_str(region.domain()),
            _ if is_choice(inside) => {
                rest = choose(&mut text, inside, dual_stack, rest);
            }
            _ => {
                let (name, dot) = match inside.strip_suffix("+Dot") {
                    Some(name) => (name, "."),
                    None => (inside, ""),
                };
                if let Some(value) = parameter(name) {
                    check(name, value)?;
                    text.push_str(value);
                    text.push_str(dot);
                }
            }
        }
    }
    text.push_str(rest);
    Ok(text)
}

fn is_choice(inside: &str) -> bool {
    inside.contains('?') && inside.contains(':')
}

/// Appends the branch of a conditional that applies, and returns the rest of the template.
///
/// An invalid conditional is removed. Two adjacent dots are merged into one.
fn choose<'t>(text: &mut String, choice: &str, dual_stack: bool, rest: &'t str) -> &'t str {
    let sides = choice
        .strip_prefix("dualStack?")
        .filter(|_| !choice.contains(char::is_whitespace))
        .and_then(|sides| sides.split_once(':'))
        .filter(|(yes, no)| [yes, no].iter().all(|side| starts_well(side)));
    let Some((yes, no)) = sides else { return rest };
    let side = if dual_stack { yes } else { no };
    text.push_str(side);
    match rest.strip_prefix('.') {
        Some(tail) if side.ends_with('.') => tail,
        _ => rest,
    }
}

fn starts_well(side: &str) -> bool {
    side.chars().next().is_none_or(char::is_alphanumeric)
}

/// Rejects a parameter that would change the host, such as `evil.com/`.
fn check(name: &str, value: &str) -> Result<(), Error> {
    match region::problem(value) {
        None => Ok(()),
        Some(problem) => Err(Error::argument(format!(
            "invalid value {} of parameter `{name}`: {problem}",
            Quoted(value)
        ))),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::error::ErrorKind;

    fn region(text: &str) -> Region {
        Region::find(text, &Environment::from_vars::<&str, &str>([])).unwrap()
    }

    #[track_caller]
    fn resolves(template: &'static str, base_path: &'static str, name: &str, expected: &str) {
        let endpoint = EndpointTemplate::new(template, base_path).resolve(&region(name)).unwrap();
        assert_eq!(endpoint.url(), expected);
        assert_eq!(format!("{}{}", endpoint.origin(), endpoint.base_path()), expected);
    }

    const IAAS: &str = "https://iaas.{region}.{secondLevelDomain}";
    const DATA_SCIENCE: &str = "https://datascience.{region}.oci.{secondLevelDomain}";

    #[test]
    fn region_and_domain_are_expanded() {
        resolves(IAAS, "/20160918", "phx", "https://iaas.us-phoenix-1.oraclecloud.com/20160918");
        resolves(
            DATA_SCIENCE,
            "/20190101",
            "uk-gov-london-1",
            "https://datascience.uk-gov-london-1.oci.oraclegovcloud.uk/20190101",
        );
        resolves(IAAS, "/", "phx", "https://iaas.us-phoenix-1.oraclecloud.com");
        resolves(IAAS, "", "phx", "https://iaas.us-phoenix-1.oraclecloud.com");
        resolves(IAAS, "/20160918/", "phx", "https://iaas.us-phoenix-1.oraclecloud.com/20160918");
        resolves("https://x.example.com", "/1", "phx", "https://x.example.com/1");
    }

    #[test]
    fn dotted_region_is_the_domain() {
        resolves(IAAS, "/20160918", "cloud.example.com", "https://iaas.cloud.example.com/20160918");
        resolves(DATA_SCIENCE, "/", "cloud.example.com", "https://datascience.cloud.example.com");
    }

    #[track_caller]
    fn is_at(url: &str, base_path: &'static str, expected: &str) {
        let endpoint = EndpointTemplate::new(IAAS, base_path).at(url).unwrap();
        assert_eq!(endpoint.url(), expected, "{url}");
    }

    #[test]
    fn base_path_is_appended_once() {
        is_at("https://h.example", "/20160918", "https://h.example/20160918");
        is_at("https://h.example/", "/20160918", "https://h.example/20160918");
        is_at("https://h.example/20160918", "/20160918", "https://h.example/20160918");
        is_at("https://h.example/20160918/", "/20160918", "https://h.example/20160918");
        is_at("http://127.0.0.1:8080/a/b/", "/20160918", "http://127.0.0.1:8080/a/b/20160918");
        is_at("https://h.example/a", "/", "https://h.example/a");
        is_at("https://h.example/a/", "", "https://h.example/a");
    }

    #[test]
    fn invalid_url_is_rejected_without_its_password() {
        let error = EndpointTemplate::new(IAAS, "/").at("ftp://h.example").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert_eq!(
            error.to_string(),
            "invalid endpoint `ftp://h.example`: expected a URL with `http://` or `https://`"
        );
        let error =
            EndpointTemplate::new(IAAS, "/").at("https://me:hunter2@h.example").unwrap_err();
        assert_eq!(
            error.to_string(),
            "invalid endpoint `https://REDACTED@h.example`: a user name or password is not allowed"
        );
    }

    #[track_caller]
    fn chooses(template: &'static str, dual_stack: bool, expected: &str) {
        let options = EndpointOptions { dual_stack: Some(dual_stack), ..Default::default() };
        let endpoint =
            EndpointTemplate::new(template, "/").resolve_with(&region("phx"), &options, |_| None);
        assert_eq!(endpoint.unwrap().url(), expected, "{template}");
    }

    #[test]
    fn conditionals_are_resolved_and_dots_merged() {
        chooses("https://x.{dualStack?ds.:}oci.com", true, "https://x.ds.oci.com");
        chooses("https://x.{dualStack?ds.:}oci.com", false, "https://x.oci.com");
        chooses("https://x.{dualStack?ds.:v4.}.com", true, "https://x.ds.com");
        chooses("https://x.{dualStack?ds.:v4.}.com", false, "https://x.v4.com");
        chooses("https://x{dualStack?-ds:}.com", true, "https://x.com");
        chooses("https://x{dualStack?.ds:}.com", true, "https://x.com");
        chooses("https://x.{dual Stack?a.:b.}com", true, "https://x.com");
        chooses("https://x.{dualStack?a. :b.}com", true, "https://x.com");
        chooses("https://x.{other?a.:b.}com", true, "https://x.com");
    }

    #[test]
    fn dual_stack_option_overrides_the_default_of_the_service() {
        let template =
            EndpointTemplate::new("https://{dualStack?ds:v4}.com", "/").with_dual_stack();
        let url = |dual_stack| {
            let options = EndpointOptions { dual_stack, ..Default::default() };
            template.resolve_with(&region("phx"), &options, |_| None).unwrap().url().to_owned()
        };
        assert_eq!(url(None), "https://ds.com");
        assert_eq!(url(Some(true)), "https://ds.com");
        assert_eq!(url(Some(false)), "https://v4.com");
    }

    #[test]
    fn dual_stack_template_may_differ_in_several_places() {
        let template = EndpointTemplate::new(
            "https://javamanagementservice-download.{region}.oci.{secondLevelDomain}",
            "/",
        )
        .with_dual_stack_template(
            "https://download.javamanagement.{region}.ds.oci.{secondLevelDomain}",
        );
        let url = |template: EndpointTemplate, dual_stack| {
            let options = EndpointOptions { dual_stack, ..Default::default() };
            let endpoint = template.resolve_with(&region("phx"), &options, |_| None).unwrap();
            endpoint.url().to_owned()
        };
        let single =
            "https://javamanagementservice-download.us-phoenix-1.oci.oraclecloud.com".to_owned();
        let dual = "https://download.javamanagement.us-phoenix-1.ds.oci.oraclecloud.com".to_owned();
        assert_eq!(url(template, None), single);
        assert_eq!(url(template, Some(true)), dual);
        assert_eq!(url(template.with_dual_stack(), None), dual);
        assert_eq!(url(template.with_dual_stack(), Some(false)), single);
    }

    #[test]
    fn options_are_read_from_the_environment() {
        let options = |value: &str| {
            EndpointOptions::from_environment(&Environment::from_vars([
                ("OCI_DUAL_STACK_ENDPOINT_ENABLED", value),
                ("OCI_REALM_SPECIFIC_SERVICE_ENDPOINT_TEMPLATE_ENABLED", value),
            ]))
        };
        let both = |choice| EndpointOptions { dual_stack: choice, realm_specific: choice };
        assert_eq!(options("True"), both(Some(true)));
        assert_eq!(options("1"), both(Some(false)));
        assert_eq!(options(""), both(None));
    }

    const OBJECT_STORAGE: EndpointTemplate = EndpointTemplate::new(
        "https://objectstorage.{region}.{secondLevelDomain}",
        "/",
    )
    .with_realms(&[(
        "oc1",
        "https://{namespaceName+Dot}objectstorage.{region}.{dualStack?ds.:}oci.customer-oci.com",
    )]);

    #[test]
    fn realm_specific_template_is_used_if_enabled() {
        let url = |name: &str, realm_specific, namespace: Option<&'static str>| {
            let options = EndpointOptions { realm_specific, ..Default::default() };
            let parameter = |name: &str| namespace.filter(|_| name == "namespaceName");
            OBJECT_STORAGE
                .resolve_with(&region(name), &options, parameter)
                .map(|endpoint| endpoint.url().to_owned())
                .map_err(|error| (error.kind(), error.to_string()))
        };
        let default = "https://objectstorage.us-phoenix-1.oraclecloud.com";
        assert_eq!(url("phx", None, Some("ns")).as_deref(), Ok(default));
        assert_eq!(url("phx", Some(false), Some("ns")).as_deref(), Ok(default));
        assert_eq!(
            url("phx", Some(true), Some("ns")).as_deref(),
            Ok("https://ns.objectstorage.us-phoenix-1.oci.customer-oci.com")
        );
        assert_eq!(
            url("phx", Some(true), None).as_deref(),
            Ok("https://objectstorage.us-phoenix-1.oci.customer-oci.com")
        );
        assert_eq!(
            url("us-langley-1", Some(true), Some("ns")).as_deref(),
            Ok("https://objectstorage.us-langley-1.oraclegovcloud.com")
        );
        for value in ["evil.com/", "a b", "", "a@b", "x:1", "a..b", "?", "#"] {
            let error = url("phx", Some(true), Some(value)).unwrap_err();
            assert_eq!(error.0, ErrorKind::Argument, "{value}");
            assert!(
                error.1.starts_with(&format!(
                    "invalid value `{value}` of parameter `namespaceName`: "
                )),
                "{}",
                error.1
            );
        }
    }

    #[test]
    fn template_that_is_no_url_is_an_error() {
        for template in ["https://x.{region", "https://{region}..com", "x", "https://{p}"] {
            let error = EndpointTemplate::new(template, "/").resolve(&region("phx")).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Config, "{error}");
        }
    }

    proptest! {
        #[test]
        fn parameter_never_changes_the_domain(
            value in prop_oneof![any::<String>(), "[-a-zA-Z0-9_./@:?#%]{0,20}"],
        ) {
            let template = EndpointTemplate::new("https://{name+Dot}x.{region}.example.com", "/1");
            let options = EndpointOptions::default();
            let found = template.resolve_with(&region("phx"), &options, |_| Some(&value));
            match found {
                Ok(endpoint) => {
                    let url = reqwest::Url::parse(endpoint.url()).unwrap();
                    let host = url.host_str().unwrap();
                    prop_assert!(host.ends_with(".x.us-phoenix-1.example.com"), "{}", host);
                    prop_assert_eq!((url.path(), url.query(), url.port()), ("/1", None, None));
                    prop_assert!(url.username().is_empty());
                }
                Err(error) => prop_assert_eq!(error.kind(), ErrorKind::Argument),
            }
        }

        #[test]
        fn template_is_expanded_or_rejected(
            template in "https://[a-z.]{0,4}(\\{[a-zA-Z?:.+]{0,9}\\}?[a-z.]{0,4}){0,4}",
            dual_stack in any::<bool>(),
        ) {
            let text = expand(&template, &region("phx"), dual_stack, |_| None);
            if let Ok(text) = text {
                prop_assert!(!text.contains(['{', '}']), "{}", text);
            }
        }
    }
}
