// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a response cache.
    ///
    /// The field `type` selects the variant.
    pub enum ResponseCacheDetails by "type" {
        ExternalRespCache(models::ExternalRespCache) = "EXTERNAL_RESP_CACHE",
            as_external_resp_cache;
        None(models::NoCache) = "NONE", as_none;
    }
}
