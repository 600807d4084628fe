// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An address rate limiting.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddressRateLimiting {
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// The number of requests per second that an address may send. Default: 1.
    pub allowed_rate_per_address: Option<i64>,
    /// The maximum number of requests of an address that are delayed, before further ones are
    /// blocked. Default: 10.
    pub max_delayed_count_per_address: Option<i64>,
    /// The status code of the response to a blocked request. Default: `503`.
    pub block_response_code: Option<i64>,
}

model! {
    AddressRateLimiting {
        required {
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
        optional {
            allowed_rate_per_address = "allowedRatePerAddress", with_allowed_rate_per_address(i64);
            max_delayed_count_per_address = "maxDelayedCountPerAddress",
                with_max_delayed_count_per_address(i64);
            block_response_code = "blockResponseCode", with_block_response_code(i64);
        }
    }
}
