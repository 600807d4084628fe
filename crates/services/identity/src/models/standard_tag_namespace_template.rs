// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::StandardTagDefinitionTemplate;

/// A tag namespace that Oracle offers to create, with its tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StandardTagNamespaceTemplate {
    /// What the tag namespace is for, as Oracle puts it.
    pub description: String,
    /// The name of the template, which the tag namespace gets, too.
    pub standard_tag_namespace_name: String,
    /// The tags of the template.
    pub tag_definition_templates: Vec<StandardTagDefinitionTemplate>,
    /// How it stands.
    pub status: String,
}

impl StandardTagNamespaceTemplate {
    /// With the members that are required.
    pub fn new(
        description: impl Into<String>,
        standard_tag_namespace_name: impl Into<String>,
        tag_definition_templates: impl IntoIterator<
            Item = impl Into<StandardTagDefinitionTemplate>,
        >,
        status: impl Into<String>,
    ) -> Self {
        Self {
            description: description.into(),
            standard_tag_namespace_name: standard_tag_namespace_name.into(),
            tag_definition_templates: generated::list(tag_definition_templates),
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

    /// Sets [`tag_definition_templates`](Self::tag_definition_templates).
    #[must_use]
    pub fn with_tag_definition_templates(
        mut self,
        tag_definition_templates: impl IntoIterator<
            Item = impl Into<StandardTagDefinitionTemplate>,
        >,
    ) -> Self {
        self.tag_definition_templates = generated::list(tag_definition_templates);
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<String>) -> Self {
        self.status = status.into();
        self
    }
}

impl Model for StandardTagNamespaceTemplate {
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
            "tagDefinitionTemplates" => {
                generated::read(&mut self.tag_definition_templates, map)
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
        generated::write(map, "tagDefinitionTemplates", &self.tag_definition_templates)?;
        generated::write(map, "status", &self.status)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(StandardTagNamespaceTemplate);
