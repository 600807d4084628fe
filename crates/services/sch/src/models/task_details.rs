// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a task.
    ///
    /// The field `kind` selects the variant.
    pub enum TaskDetails by "kind", sent {
        Function(models::FunctionTaskDetails) = "function", as_function;
        LogRule(models::LogRuleTaskDetails) = "logRule", as_log_rule;
    }
}
