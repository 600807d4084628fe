// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{SandboxWarmPoolShape, SandboxWarmPoolType};

/// A warm pool to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSandboxWarmPoolDetails {
    /// A name, unique in the project. It cannot be changed, and those of default pools are taken.
    pub name: String,
    /// `MANAGED` pools run the Python 3.11 runtime of the service, `CUSTOM` pools the
    /// `containerImage`.
    pub type_: SandboxWarmPoolType,
    /// The image that a `CUSTOM` pool runs, from the container registry of the same region and
    /// pinned by its SHA-256 digest. Leave it out for `MANAGED`.
    pub container_image: Option<String>,
    /// How big each sandbox is: `SMALL`, `MEDIUM` or `LARGE`.
    pub shape: SandboxWarmPoolShape,
    /// How many idle sandboxes to keep ready. This is a target, not what there is; zero keeps
    /// none, and sandboxes then start cold.
    pub desired_capacity: i64,
}

impl CreateSandboxWarmPoolDetails {
    /// With the members that are required.
    pub fn new(
        name: impl Into<String>,
        type_: impl Into<SandboxWarmPoolType>,
        shape: impl Into<SandboxWarmPoolShape>,
        desired_capacity: i64,
    ) -> Self {
        Self {
            name: name.into(),
            type_: type_.into(),
            shape: shape.into(),
            desired_capacity,
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<SandboxWarmPoolType>) -> Self {
        self.type_ = type_.into();
        self
    }

    /// Sets [`container_image`](Self::container_image).
    #[must_use]
    pub fn with_container_image(mut self, container_image: impl Into<String>) -> Self {
        self.container_image = Some(container_image.into());
        self
    }

    /// Sets [`shape`](Self::shape).
    #[must_use]
    pub fn with_shape(mut self, shape: impl Into<SandboxWarmPoolShape>) -> Self {
        self.shape = shape.into();
        self
    }

    /// Sets [`desired_capacity`](Self::desired_capacity).
    #[must_use]
    pub fn with_desired_capacity(mut self, desired_capacity: impl Into<i64>) -> Self {
        self.desired_capacity = desired_capacity.into();
        self
    }
}

impl Model for CreateSandboxWarmPoolDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "type" => generated::read(&mut self.type_, map),
            "containerImage" => generated::read(&mut self.container_image, map),
            "shape" => generated::read(&mut self.shape, map),
            "desiredCapacity" => generated::read(&mut self.desired_capacity, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "name", &self.name)?;
        generated::write(map, "type", &self.type_)?;
        generated::write(map, "containerImage", &self.container_image)?;
        generated::write(map, "shape", &self.shape)?;
        generated::write(map, "desiredCapacity", &self.desired_capacity)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateSandboxWarmPoolDetails);
