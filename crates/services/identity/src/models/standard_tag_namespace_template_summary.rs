// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A tag namespace that Oracle offers to create, as it stands in a list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StandardTagNamespaceTemplateSummary {
    /// What the tag namespace is for, as Oracle puts it.
    pub description: String,
    /// The name of the template, which the tag namespace gets, too.
    pub standard_tag_namespace_name: String,
    /// How it stands.
    pub status: String,
}

impl StandardTagNamespaceTemplateSummary {
    /// With the members that are required.
    pub fn new(
        description: impl Into<String>,
        standard_tag_namespace_name: impl Into<String>,
        status: impl Into<String>,
    ) -> Self {
        Self {
            description: description.into(),
            standard_tag_namespace_name: standard_tag_namespace_name.into(),
            status: status.into(),
            ..Self::default()
        }
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets [`standard_tag_namespace_name`](Self::standard_tag_namespace_name).
    #[must_use]
    pub fn with_standard_tag_namespace_name(
        mut self,
        standard_tag_namespace_name: impl Into<String>,
    ) -> Self {
        self.standard_tag_namespace_name = standard_tag_namespace_name.into();
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<String>) -> Self {
        self.status = status.into();
        self
    }
}

impl Model for StandardTagNamespaceTemplateSummary {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "description" => generated::read(&mut self.description, map),
            "standardTagNamespaceName" => {
                generated::read(&mut self.standard_tag_namespace_name, map)
            }
            "status" => generated::read(&mut self.status, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "description", &self.description)?;
        generated::write(
            map,
            "standardTagNamespaceName",
            &self.standard_tag_namespace_name,
        )?;
        generated::write(map, "status", &self.status)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(StandardTagNamespaceTemplateSummary);
