// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::MemberModelDetails;

/// The models of a model group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MemberModelEntries {
    /// The models, each with the name it is called by.
    pub member_model_details: Option<Vec<MemberModelDetails>>,
}

impl MemberModelEntries {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`member_model_details`](Self::member_model_details).
    #[must_use]
    pub fn with_member_model_details(
        mut self,
        member_model_details: impl IntoIterator<Item = impl Into<MemberModelDetails>>,
    ) -> Self {
        self.member_model_details = Some(generated::list(member_model_details));
        self
    }
}

impl Model for MemberModelEntries {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "memberModelDetails" => generated::read(&mut self.member_model_details, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "memberModelDetails", &self.member_model_details)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(MemberModelEntries);
