// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::CommitMultipartUploadPartDetails;

/// Which of the uploaded parts make up the object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommitMultipartUploadDetails {
    /// The parts that make up the object.
    pub parts_to_commit: Vec<CommitMultipartUploadPartDetails>,
    /// The numbers of the parts to leave out. Each uploaded part must be in one of the two lists.
    pub parts_to_exclude: Option<Vec<i64>>,
}

impl CommitMultipartUploadDetails {
    /// With the members that are required.
    pub fn new(
        parts_to_commit: impl IntoIterator<
            Item = impl Into<CommitMultipartUploadPartDetails>,
        >,
    ) -> Self {
        Self {
            parts_to_commit: generated::list(parts_to_commit),
            ..Self::default()
        }
    }

    /// Sets [`parts_to_commit`](Self::parts_to_commit).
    #[must_use]
    pub fn with_parts_to_commit(
        mut self,
        parts_to_commit: impl IntoIterator<
            Item = impl Into<CommitMultipartUploadPartDetails>,
        >,
    ) -> Self {
        self.parts_to_commit = generated::list(parts_to_commit);
        self
    }

    /// Sets [`parts_to_exclude`](Self::parts_to_exclude).
    #[must_use]
    pub fn with_parts_to_exclude(
        mut self,
        parts_to_exclude: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.parts_to_exclude = Some(generated::list(parts_to_exclude));
        self
    }
}

impl Model for CommitMultipartUploadDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "partsToCommit" => generated::read(&mut self.parts_to_commit, map),
            "partsToExclude" => generated::read(&mut self.parts_to_exclude, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "partsToCommit", &self.parts_to_commit)?;
        generated::write(map, "partsToExclude", &self.parts_to_exclude)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CommitMultipartUploadDetails);
