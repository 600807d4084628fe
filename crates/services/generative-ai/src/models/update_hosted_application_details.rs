// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{EnvironmentVariable, InboundAuthConfig, ScalingConfig};

/// What to change of a hosted application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateHostedApplicationDetails {
    /// How callers are authenticated. Left out of an update, it stays as it is.
    pub inbound_auth_config: Option<InboundAuthConfig>,
    /// Paths that need no authentication: exact ones such as `/health`, or with a wildcard such as
    /// `/public/*`.
    pub public_access_path_patterns: Option<Vec<String>>,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// How the application is scaled.
    pub scaling_config: Option<ScalingConfig>,
    /// Environment variables that the application is run with.
    pub environment_variables: Option<Vec<EnvironmentVariable>>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

impl UpdateHostedApplicationDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`inbound_auth_config`](Self::inbound_auth_config).
    #[must_use]
    pub fn with_inbound_auth_config(
        mut self,
        inbound_auth_config: impl Into<InboundAuthConfig>,
    ) -> Self {
        self.inbound_auth_config = Some(inbound_auth_config.into());
        self
    }

    /// Sets [`public_access_path_patterns`](Self::public_access_path_patterns).
    #[must_use]
    pub fn with_public_access_path_patterns(
        mut self,
        public_access_path_patterns: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.public_access_path_patterns = Some(
            generated::list(public_access_path_patterns),
        );
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`scaling_config`](Self::scaling_config).
    #[must_use]
    pub fn with_scaling_config(
        mut self,
        scaling_config: impl Into<ScalingConfig>,
    ) -> Self {
        self.scaling_config = Some(scaling_config.into());
        self
    }

    /// Sets [`environment_variables`](Self::environment_variables).
    #[must_use]
    pub fn with_environment_variables(
        mut self,
        environment_variables: impl IntoIterator<Item = impl Into<EnvironmentVariable>>,
    ) -> Self {
        self.environment_variables = Some(generated::list(environment_variables));
        self
    }

    /// Sets [`freeform_tags`](Self::freeform_tags).
    #[must_use]
    pub fn with_freeform_tags(
        mut self,
        freeform_tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.freeform_tags = Some(generated::map(freeform_tags));
        self
    }

    /// Sets [`defined_tags`](Self::defined_tags).
    #[must_use]
    pub fn with_defined_tags(
        mut self,
        defined_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        self.defined_tags = Some(generated::map_of(defined_tags, generated::map));
        self
    }

    /// Clears [`inbound_auth_config`](Self::inbound_auth_config): the service is told to remove
    /// the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_inbound_auth_config(mut self) -> Self {
        self.inbound_auth_config = None;
        self.cleared.push("inboundAuthConfig".to_owned());
        self
    }

    /// Clears [`public_access_path_patterns`](Self::public_access_path_patterns): the service is
    /// told to remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_public_access_path_patterns(mut self) -> Self {
        self.public_access_path_patterns = None;
        self.cleared.push("publicAccessPathPatterns".to_owned());
        self
    }

    /// Clears [`display_name`](Self::display_name): the service is told to remove the value, not
    /// to keep it.
    #[must_use]
    #[inline]
    pub fn clear_display_name(mut self) -> Self {
        self.display_name = None;
        self.cleared.push("displayName".to_owned());
        self
    }

    /// Clears [`description`](Self::description): the service is told to remove the value, not to
    /// keep it.
    #[must_use]
    #[inline]
    pub fn clear_description(mut self) -> Self {
        self.description = None;
        self.cleared.push("description".to_owned());
        self
    }

    /// Clears [`scaling_config`](Self::scaling_config): the service is told to remove the value,
    /// not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_scaling_config(mut self) -> Self {
        self.scaling_config = None;
        self.cleared.push("scalingConfig".to_owned());
        self
    }

    /// Clears [`environment_variables`](Self::environment_variables): the service is told to
    /// remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_environment_variables(mut self) -> Self {
        self.environment_variables = None;
        self.cleared.push("environmentVariables".to_owned());
        self
    }

    /// Clears [`freeform_tags`](Self::freeform_tags): the service is told to remove the value, not
    /// to keep it.
    #[must_use]
    #[inline]
    pub fn clear_freeform_tags(mut self) -> Self {
        self.freeform_tags = None;
        self.cleared.push("freeformTags".to_owned());
        self
    }

    /// Clears [`defined_tags`](Self::defined_tags): the service is told to remove the value, not
    /// to keep it.
    #[must_use]
    #[inline]
    pub fn clear_defined_tags(mut self) -> Self {
        self.defined_tags = None;
        self.cleared.push("definedTags".to_owned());
        self
    }
}

impl Model for UpdateHostedApplicationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let is_some = match name {
            "inboundAuthConfig" => {
                generated::read_some(&mut self.inbound_auth_config, map)
            }
            "publicAccessPathPatterns" => {
                generated::read_some(&mut self.public_access_path_patterns, map)
            }
            "displayName" => generated::read_some(&mut self.display_name, map),
            "description" => generated::read_some(&mut self.description, map),
            "scalingConfig" => generated::read_some(&mut self.scaling_config, map),
            "environmentVariables" => {
                generated::read_some(&mut self.environment_variables, map)
            }
            "freeformTags" => generated::read_some(&mut self.freeform_tags, map),
            "definedTags" => generated::read_some(&mut self.defined_tags, map),
            _ => return Ok(false),
        }?;
        if !is_some {
            self.cleared.push(name.to_owned());
        }
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write_or_clear(
            map,
            "inboundAuthConfig",
            &self.inbound_auth_config,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "publicAccessPathPatterns",
            &self.public_access_path_patterns,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "displayName",
            &self.display_name,
            &self.cleared,
        )?;
        generated::write_or_clear(map, "description", &self.description, &self.cleared)?;
        generated::write_or_clear(
            map,
            "scalingConfig",
            &self.scaling_config,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "environmentVariables",
            &self.environment_variables,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "freeformTags",
            &self.freeform_tags,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "definedTags",
            &self.defined_tags,
            &self.cleared,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UpdateHostedApplicationDetails);
