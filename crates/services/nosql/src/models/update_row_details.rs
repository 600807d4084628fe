// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a row.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRowDetails {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The value.
    pub value: BTreeMap<String, Value>,
    /// The condition for the put operation.
    pub option: Option<models::RowOption>,
    /// Whether the existing row is returned if an option prevents the write.
    pub is_get_return_row: Option<bool>,
    /// The timeout in milliseconds.
    pub timeout_in_ms: Option<i64>,
    /// The time to live (TTL). In days.
    pub ttl: Option<i64>,
    /// Whether it is TTL use table default.
    pub is_ttl_use_table_default: Option<bool>,
    /// The identity cache size.
    pub identity_cache_size: Option<i64>,
    /// Whether it is an exact match.
    pub is_exact_match: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateRowDetails {
        required {
            value = "value", with_value({Value});
        }
        optional {
            compartment_id = "compartmentId", with_compartment_id(String), clear_compartment_id;
            option = "option", with_option(models::RowOption), clear_option;
            is_get_return_row = "isGetReturnRow", with_is_get_return_row(bool),
                clear_is_get_return_row;
            timeout_in_ms = "timeoutInMs", with_timeout_in_ms(i64), clear_timeout_in_ms;
            ttl = "ttl", with_ttl(i64), clear_ttl;
            is_ttl_use_table_default = "isTtlUseTableDefault", with_is_ttl_use_table_default(bool),
                clear_is_ttl_use_table_default;
            identity_cache_size = "identityCacheSize", with_identity_cache_size(i64),
                clear_identity_cache_size;
            is_exact_match = "isExactMatch", with_is_exact_match(bool), clear_is_exact_match;
        }
    }
}
