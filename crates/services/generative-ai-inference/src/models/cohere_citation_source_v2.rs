// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{
    CohereCitationDocument, CohereCitationSourceV2Type, CohereCitationToolV2,
};

/// What a citation refers to: a document or the output of a tool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereCitationSourceV2 {
    /// Whether a document or the output of a tool is cited.
    pub type_: CohereCitationSourceV2Type,
    /// The output of a tool, when `type` is `TOOL`.
    pub tool: Option<CohereCitationToolV2>,
    /// The document, when `type` is `DOCUMENT`.
    pub document: Option<CohereCitationDocument>,
}

impl CohereCitationSourceV2 {
    /// With the members that are required.
    pub fn new(type_: impl Into<CohereCitationSourceV2Type>) -> Self {
        Self {
            type_: type_.into(),
            ..Self::default()
        }
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<CohereCitationSourceV2Type>) -> Self {
        self.type_ = type_.into();
        self
    }

    /// Sets [`tool`](Self::tool).
    #[must_use]
    pub fn with_tool(mut self, tool: impl Into<CohereCitationToolV2>) -> Self {
        self.tool = Some(tool.into());
        self
    }

    /// Sets [`document`](Self::document).
    #[must_use]
    pub fn with_document(mut self, document: impl Into<CohereCitationDocument>) -> Self {
        self.document = Some(document.into());
        self
    }
}

impl Model for CohereCitationSourceV2 {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "type" => generated::read(&mut self.type_, map),
            "tool" => generated::read(&mut self.tool, map),
            "document" => generated::read(&mut self.document, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "type", &self.type_)?;
        generated::write(map, "tool", &self.tool)?;
        generated::write(map, "document", &self.document)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CohereCitationSourceV2);
