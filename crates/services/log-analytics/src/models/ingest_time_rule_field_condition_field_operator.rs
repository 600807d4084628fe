// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the field operator of an ingest time rule field condition.
    pub enum IngestTimeRuleFieldConditionFieldOperator {
        Equal = "EQUAL",
    }
}
