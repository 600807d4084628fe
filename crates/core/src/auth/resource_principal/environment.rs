//! The environment variables that describe a resource.

use crate::environment::Environment;
use crate::error::Error;

/// The variables of one resource; those of a nested resource have a suffix.
pub(super) struct Variables<'a> {
    pub(super) environment: &'a Environment,
    suffix: &'static str,
}

impl<'a> Variables<'a> {
    pub(super) fn new(environment: &'a Environment, suffix: &'static str) -> Self {
        Self { environment, suffix }
    }

    /// Returns the name of a variable, such as `OCI_RESOURCE_PRINCIPAL_RPST`.
    pub(super) fn name(&self, short: &str) -> String {
        format!("OCI_RESOURCE_PRINCIPAL_{short}{}", self.suffix)
    }

    pub(super) fn optional(&self, short: &str) -> Option<String> {
        let value = self.environment.var(&self.name(short))?.trim();
        (!value.is_empty()).then(|| value.to_owned())
    }

    /// Returns the values of required variables. The error names all that are missing.
    pub(super) fn required<const N: usize>(
        &self,
        version: &str,
        names: [&str; N],
    ) -> Result<[String; N], Error> {
        let values = names.map(|name| self.optional(name));
        let missing: Vec<_> = names
            .iter()
            .zip(&values)
            .filter(|(_, value)| value.is_none())
            .map(|(name, _)| self.name(name))
            .collect();
        if !missing.is_empty() {
            return Err(Error::config(format!(
                "a resource principal of version {version} also needs {}",
                missing.join(", ")
            )));
        }
        Ok(values.map(Option::unwrap_or_default))
    }
}
