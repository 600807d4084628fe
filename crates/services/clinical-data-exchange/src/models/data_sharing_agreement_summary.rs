// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A data sharing agreement in a list. It has more members, which are not known.
///
/// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
/// and the service may differ.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataSharingAgreementSummary {
    /// OCID of the payer.
    pub payer_id: Option<String>,
    /// OCID of the provider.
    pub provider_id: Option<String>,
}

impl DataSharingAgreementSummary {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`payer_id`](Self::payer_id).
    #[must_use]
    pub fn with_payer_id(mut self, payer_id: impl Into<String>) -> Self {
        self.payer_id = Some(payer_id.into());
        self
    }

    /// Sets [`provider_id`](Self::provider_id).
    #[must_use]
    pub fn with_provider_id(mut self, provider_id: impl Into<String>) -> Self {
        self.provider_id = Some(provider_id.into());
        self
    }
}

impl Model for DataSharingAgreementSummary {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "payerId" => generated::read(&mut self.payer_id, map),
            "providerId" => generated::read(&mut self.provider_id, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "payerId", &self.payer_id)?;
        generated::write(map, "providerId", &self.provider_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(DataSharingAgreementSummary);
