// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Runs a job in a container from an image of yours in the Container Registry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OcirContainerJobEnvironmentConfigurationDetails {
    /// The image in the Container Registry with its path and tag, as in
    /// `<region>.ocir.io/<registry>/<image>:<tag>`.
    pub image: String,
    /// The arguments of the entry point, or what to run if there is none. With `entrypoint` it
    /// must stay below 2048 bytes.
    pub cmd: Option<Vec<String>>,
    /// What to run in the container, instead of the image's own `ENTRYPOINT`. With `cmd` it must
    /// stay below 2048 bytes.
    pub entrypoint: Option<Vec<String>>,
    /// The digest of the image, which begins with `sha256:`.
    pub image_digest: Option<String>,
    /// The OCID of the signature of the image.
    pub image_signature_id: Option<String>,
}

impl OcirContainerJobEnvironmentConfigurationDetails {
    /// With the members that are required.
    pub fn new(image: impl Into<String>) -> Self {
        Self {
            image: image.into(),
            ..Self::default()
        }
    }

    /// Sets [`image`](Self::image).
    #[must_use]
    pub fn with_image(mut self, image: impl Into<String>) -> Self {
        self.image = image.into();
        self
    }

    /// Sets [`cmd`](Self::cmd).
    #[must_use]
    pub fn with_cmd(mut self, cmd: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.cmd = Some(generated::list(cmd));
        self
    }

    /// Sets [`entrypoint`](Self::entrypoint).
    #[must_use]
    pub fn with_entrypoint(
        mut self,
        entrypoint: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.entrypoint = Some(generated::list(entrypoint));
        self
    }

    /// Sets [`image_digest`](Self::image_digest).
    #[must_use]
    pub fn with_image_digest(mut self, image_digest: impl Into<String>) -> Self {
        self.image_digest = Some(image_digest.into());
        self
    }

    /// Sets [`image_signature_id`](Self::image_signature_id).
    #[must_use]
    pub fn with_image_signature_id(
        mut self,
        image_signature_id: impl Into<String>,
    ) -> Self {
        self.image_signature_id = Some(image_signature_id.into());
        self
    }
}

impl Model for OcirContainerJobEnvironmentConfigurationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "image" => generated::read(&mut self.image, map),
            "cmd" => generated::read(&mut self.cmd, map),
            "entrypoint" => generated::read(&mut self.entrypoint, map),
            "imageDigest" => generated::read(&mut self.image_digest, map),
            "imageSignatureId" => generated::read(&mut self.image_signature_id, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("jobEnvironmentType", "OCIR_CONTAINER")?;
        generated::write(map, "image", &self.image)?;
        generated::write(map, "cmd", &self.cmd)?;
        generated::write(map, "entrypoint", &self.entrypoint)?;
        generated::write(map, "imageDigest", &self.image_digest)?;
        generated::write(map, "imageSignatureId", &self.image_signature_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(OcirContainerJobEnvironmentConfigurationDetails);
