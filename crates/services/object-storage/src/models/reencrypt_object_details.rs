// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::SSECustomerKeyDetails;

/// With which key to encrypt an object anew. The key of the bucket is taken if nothing is
/// said; at most one other may be.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReencryptObjectDetails {
    /// The OCID of the Vault key to use; that of the bucket if absent.
    pub kms_key_id: Option<String>,
    /// The key of your own to encrypt the object with from now on.
    pub sse_customer_key: Option<SSECustomerKeyDetails>,
    /// The key of your own that the object is encrypted with now.
    pub source_sse_customer_key: Option<SSECustomerKeyDetails>,
}

impl ReencryptObjectDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`kms_key_id`](Self::kms_key_id).
    #[must_use]
    pub fn with_kms_key_id(mut self, kms_key_id: impl Into<String>) -> Self {
        self.kms_key_id = Some(kms_key_id.into());
        self
    }

    /// Sets [`sse_customer_key`](Self::sse_customer_key).
    #[must_use]
    pub fn with_sse_customer_key(
        mut self,
        sse_customer_key: impl Into<SSECustomerKeyDetails>,
    ) -> Self {
        self.sse_customer_key = Some(sse_customer_key.into());
        self
    }

    /// Sets [`source_sse_customer_key`](Self::source_sse_customer_key).
    #[must_use]
    pub fn with_source_sse_customer_key(
        mut self,
        source_sse_customer_key: impl Into<SSECustomerKeyDetails>,
    ) -> Self {
        self.source_sse_customer_key = Some(source_sse_customer_key.into());
        self
    }
}

impl Model for ReencryptObjectDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "kmsKeyId" => generated::read(&mut self.kms_key_id, map),
            "sseCustomerKey" => generated::read(&mut self.sse_customer_key, map),
            "sourceSseCustomerKey" => {
                generated::read(&mut self.source_sse_customer_key, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "kmsKeyId", &self.kms_key_id)?;
        generated::write(map, "sseCustomerKey", &self.sse_customer_key)?;
        generated::write(map, "sourceSseCustomerKey", &self.source_sse_customer_key)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ReencryptObjectDetails);
