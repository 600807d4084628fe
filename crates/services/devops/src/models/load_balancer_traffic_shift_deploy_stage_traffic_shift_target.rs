// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the traffic shift target of a load balancer traffic shift deploy
    /// stage.
    pub enum LoadBalancerTrafficShiftDeployStageTrafficShiftTarget {
        AutoSelect = "AUTO_SELECT",
        Blue = "BLUE",
        Green = "GREEN",
    }
}
