// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An autoscaling policy that scales a model deployment by metric thresholds, between a minimum and
/// a maximum number of instances.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThresholdBasedAutoScalingPolicyDetails {
    /// The metric rules that trigger scaling.
    pub rules: Vec<models::MetricExpressionRule>,
    /// The maximum number of instances.
    pub maximum_instance_count: i64,
    /// The minimum number of instances. For workloads on a compute target it can be zero.
    pub minimum_instance_count: i64,
    /// The initial number of instances for autoscaling. An update resets the number of instances to
    /// this value.
    pub initial_instance_count: i64,
}

model! {
    ThresholdBasedAutoScalingPolicyDetails, "autoScalingPolicyType" = "THRESHOLD" {
        required {
            rules = "rules", with_rules([models::MetricExpressionRule]);
            maximum_instance_count = "maximumInstanceCount", with_maximum_instance_count(i64);
            minimum_instance_count = "minimumInstanceCount", with_minimum_instance_count(i64);
            initial_instance_count = "initialInstanceCount", with_initial_instance_count(i64);
        }
    }
}
