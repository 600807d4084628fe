// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An alarm suppression target.
    ///
    /// The field `targetType` selects the variant.
    pub enum AlarmSuppressionTarget by "targetType" {
        Alarm(models::AlarmSuppressionAlarmTarget) = "ALARM", as_alarm;
        Compartment(models::AlarmSuppressionCompartmentTarget) = "COMPARTMENT", as_compartment;
    }
}
