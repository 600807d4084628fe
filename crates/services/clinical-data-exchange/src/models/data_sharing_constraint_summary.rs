// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A data sharing constraint in a list. It has more members, which are not known.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataSharingConstraintSummary {
    /// OCID of the agreement that it narrows down.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub data_sharing_agreement_id: Option<String>,
}

impl DataSharingConstraintSummary {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`data_sharing_agreement_id`](Self::data_sharing_agreement_id).
    #[must_use]
    pub fn with_data_sharing_agreement_id(
        mut self,
        data_sharing_agreement_id: impl Into<String>,
    ) -> Self {
        self.data_sharing_agreement_id = Some(data_sharing_agreement_id.into());
        self
    }
}

impl Model for DataSharingConstraintSummary {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "dataSharingAgreementId" => {
                generated::read(&mut self.data_sharing_agreement_id, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(
            map,
            "dataSharingAgreementId",
            &self.data_sharing_agreement_id,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(DataSharingConstraintSummary);
