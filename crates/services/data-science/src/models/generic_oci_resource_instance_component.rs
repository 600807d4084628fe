// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Any other resource of OCI.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenericOciResourceInstanceComponent {
    /// The name of the resource, or its display name.
    pub name: Option<String>,
    /// The name of the component.
    pub component_name: String,
    /// The OCID of the resource.
    pub id: String,
    /// The type of the resource.
    pub resource_type: String,
}

impl GenericOciResourceInstanceComponent {
    /// With the members that are required.
    pub fn new(
        component_name: impl Into<String>,
        id: impl Into<String>,
        resource_type: impl Into<String>,
    ) -> Self {
        Self {
            component_name: component_name.into(),
            id: id.into(),
            resource_type: resource_type.into(),
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`component_name`](Self::component_name).
    #[must_use]
    pub fn with_component_name(mut self, component_name: impl Into<String>) -> Self {
        self.component_name = component_name.into();
        self
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`resource_type`](Self::resource_type).
    #[must_use]
    pub fn with_resource_type(mut self, resource_type: impl Into<String>) -> Self {
        self.resource_type = resource_type.into();
        self
    }
}

impl Model for GenericOciResourceInstanceComponent {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "componentName" => generated::read(&mut self.component_name, map),
            "id" => generated::read(&mut self.id, map),
            "resourceType" => generated::read(&mut self.resource_type, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("type", "GENERIC_OCI_RESOURCE")?;
        generated::write(map, "name", &self.name)?;
        generated::write(map, "componentName", &self.component_name)?;
        generated::write(map, "id", &self.id)?;
        generated::write(map, "resourceType", &self.resource_type)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(GenericOciResourceInstanceComponent);
