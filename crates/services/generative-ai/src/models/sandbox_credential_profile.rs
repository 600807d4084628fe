// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::SandboxCredentialInjectionRule;

/// A named set of credentials that a sandbox can be created with.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SandboxCredentialProfile {
    /// What the profile is chosen by, unique in the project. `project-default` is reserved.
    pub label: String,
    /// The rules by which secrets get into requests. They do not open the network to those hosts.
    pub credential_injection_rules: Vec<SandboxCredentialInjectionRule>,
}

impl SandboxCredentialProfile {
    /// With the members that are required.
    pub fn new(
        label: impl Into<String>,
        credential_injection_rules: impl IntoIterator<
            Item = impl Into<SandboxCredentialInjectionRule>,
        >,
    ) -> Self {
        Self {
            label: label.into(),
            credential_injection_rules: generated::list(credential_injection_rules),
            ..Self::default()
        }
    }

    /// Sets [`label`](Self::label).
    #[must_use]
    pub fn with_label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Sets [`credential_injection_rules`](Self::credential_injection_rules).
    #[must_use]
    pub fn with_credential_injection_rules(
        mut self,
        credential_injection_rules: impl IntoIterator<
            Item = impl Into<SandboxCredentialInjectionRule>,
        >,
    ) -> Self {
        self.credential_injection_rules = generated::list(credential_injection_rules);
        self
    }
}

impl Model for SandboxCredentialProfile {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "label" => generated::read(&mut self.label, map),
            "credentialInjectionRules" => {
                generated::read(&mut self.credential_injection_rules, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "label", &self.label)?;
        generated::write(
            map,
            "credentialInjectionRules",
            &self.credential_injection_rules,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(SandboxCredentialProfile);
