// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a deploy stage to create.
    ///
    /// The field `deployStageType` selects the variant.
    pub enum CreateDeployStageDetails by "deployStageType", sent {
        ComputeInstanceGroupBlueGreenDeployment(models::CreateComputeInstanceGroupBlueGreenDeployStageDetails)
            = "COMPUTE_INSTANCE_GROUP_BLUE_GREEN_DEPLOYMENT",
            as_compute_instance_group_blue_green_deployment;
        ComputeInstanceGroupBlueGreenTrafficShift(models::CreateComputeInstanceGroupBlueGreenTrafficShiftDeployStageDetails)
            = "COMPUTE_INSTANCE_GROUP_BLUE_GREEN_TRAFFIC_SHIFT",
            as_compute_instance_group_blue_green_traffic_shift;
        ComputeInstanceGroupCanaryApproval(models::CreateComputeInstanceGroupCanaryApprovalDeployStageDetails)
            = "COMPUTE_INSTANCE_GROUP_CANARY_APPROVAL", as_compute_instance_group_canary_approval;
        ComputeInstanceGroupCanaryDeployment(models::CreateComputeInstanceGroupCanaryDeployStageDetails)
            = "COMPUTE_INSTANCE_GROUP_CANARY_DEPLOYMENT",
            as_compute_instance_group_canary_deployment;
        ComputeInstanceGroupCanaryTrafficShift(models::CreateComputeInstanceGroupCanaryTrafficShiftDeployStageDetails)
            = "COMPUTE_INSTANCE_GROUP_CANARY_TRAFFIC_SHIFT",
            as_compute_instance_group_canary_traffic_shift;
        ComputeInstanceGroupRollingDeployment(models::CreateComputeInstanceGroupDeployStageDetails)
            = "COMPUTE_INSTANCE_GROUP_ROLLING_DEPLOYMENT",
            as_compute_instance_group_rolling_deployment;
        DeployFunction(models::CreateFunctionDeployStageDetails) = "DEPLOY_FUNCTION",
            as_deploy_function;
        InvokeFunction(models::CreateInvokeFunctionDeployStageDetails) = "INVOKE_FUNCTION",
            as_invoke_function;
        LoadBalancerTrafficShift(models::CreateLoadBalancerTrafficShiftDeployStageDetails)
            = "LOAD_BALANCER_TRAFFIC_SHIFT", as_load_balancer_traffic_shift;
        ManualApproval(models::CreateManualApprovalDeployStageDetails) = "MANUAL_APPROVAL",
            as_manual_approval;
        OkeBlueGreenDeployment(models::CreateOkeBlueGreenDeployStageDetails)
            = "OKE_BLUE_GREEN_DEPLOYMENT", as_oke_blue_green_deployment;
        OkeBlueGreenTrafficShift(models::CreateOkeBlueGreenTrafficShiftDeployStageDetails)
            = "OKE_BLUE_GREEN_TRAFFIC_SHIFT", as_oke_blue_green_traffic_shift;
        OkeCanaryApproval(models::CreateOkeCanaryApprovalDeployStageDetails)
            = "OKE_CANARY_APPROVAL", as_oke_canary_approval;
        OkeCanaryDeployment(models::CreateOkeCanaryDeployStageDetails) = "OKE_CANARY_DEPLOYMENT",
            as_oke_canary_deployment;
        OkeCanaryTrafficShift(models::CreateOkeCanaryTrafficShiftDeployStageDetails)
            = "OKE_CANARY_TRAFFIC_SHIFT", as_oke_canary_traffic_shift;
        OkeDeployment(models::CreateOkeDeployStageDetails) = "OKE_DEPLOYMENT", as_oke_deployment;
        OkeHelmChartDeployment(models::CreateOkeHelmChartDeployStageDetails)
            = "OKE_HELM_CHART_DEPLOYMENT", as_oke_helm_chart_deployment;
        Shell(models::CreateShellDeployStageDetails) = "SHELL", as_shell;
        Wait(models::CreateWaitDeployStageDetails) = "WAIT", as_wait;
    }
    shared {
        /// The description.
        description = "description", str, in ComputeInstanceGroupBlueGreenDeployment
            ComputeInstanceGroupBlueGreenTrafficShift ComputeInstanceGroupCanaryApproval
            ComputeInstanceGroupCanaryDeployment ComputeInstanceGroupCanaryTrafficShift
            ComputeInstanceGroupRollingDeployment DeployFunction InvokeFunction
            LoadBalancerTrafficShift ManualApproval OkeBlueGreenDeployment OkeBlueGreenTrafficShift
            OkeCanaryApproval OkeCanaryDeployment OkeCanaryTrafficShift OkeDeployment
            OkeHelmChartDeployment Shell Wait;
        /// The display name.
        display_name = "displayName", str, in ComputeInstanceGroupBlueGreenDeployment
            ComputeInstanceGroupBlueGreenTrafficShift ComputeInstanceGroupCanaryApproval
            ComputeInstanceGroupCanaryDeployment ComputeInstanceGroupCanaryTrafficShift
            ComputeInstanceGroupRollingDeployment DeployFunction InvokeFunction
            LoadBalancerTrafficShift ManualApproval OkeBlueGreenDeployment OkeBlueGreenTrafficShift
            OkeCanaryApproval OkeCanaryDeployment OkeCanaryTrafficShift OkeDeployment
            OkeHelmChartDeployment Shell Wait;
        /// The OCID of the deployment pipeline.
        deploy_pipeline_id = "deployPipelineId", str, in ComputeInstanceGroupBlueGreenDeployment
            ComputeInstanceGroupBlueGreenTrafficShift ComputeInstanceGroupCanaryApproval
            ComputeInstanceGroupCanaryDeployment ComputeInstanceGroupCanaryTrafficShift
            ComputeInstanceGroupRollingDeployment DeployFunction InvokeFunction
            LoadBalancerTrafficShift ManualApproval OkeBlueGreenDeployment OkeBlueGreenTrafficShift
            OkeCanaryApproval OkeCanaryDeployment OkeCanaryTrafficShift OkeDeployment
            OkeHelmChartDeployment Shell Wait;
        /// The predecessors of the deployment stage.
        deploy_stage_predecessor_collection = "deployStagePredecessorCollection",
            ref models::DeployStagePredecessorCollection, in ComputeInstanceGroupBlueGreenDeployment
            ComputeInstanceGroupBlueGreenTrafficShift ComputeInstanceGroupCanaryApproval
            ComputeInstanceGroupCanaryDeployment ComputeInstanceGroupCanaryTrafficShift
            ComputeInstanceGroupRollingDeployment DeployFunction InvokeFunction
            LoadBalancerTrafficShift ManualApproval OkeBlueGreenDeployment OkeBlueGreenTrafficShift
            OkeCanaryApproval OkeCanaryDeployment OkeCanaryTrafficShift OkeDeployment
            OkeHelmChartDeployment Shell Wait;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in
            ComputeInstanceGroupBlueGreenDeployment ComputeInstanceGroupBlueGreenTrafficShift
            ComputeInstanceGroupCanaryApproval ComputeInstanceGroupCanaryDeployment
            ComputeInstanceGroupCanaryTrafficShift ComputeInstanceGroupRollingDeployment
            DeployFunction InvokeFunction LoadBalancerTrafficShift ManualApproval
            OkeBlueGreenDeployment OkeBlueGreenTrafficShift OkeCanaryApproval OkeCanaryDeployment
            OkeCanaryTrafficShift OkeDeployment OkeHelmChartDeployment Shell Wait;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            ComputeInstanceGroupBlueGreenDeployment ComputeInstanceGroupBlueGreenTrafficShift
            ComputeInstanceGroupCanaryApproval ComputeInstanceGroupCanaryDeployment
            ComputeInstanceGroupCanaryTrafficShift ComputeInstanceGroupRollingDeployment
            DeployFunction InvokeFunction LoadBalancerTrafficShift ManualApproval
            OkeBlueGreenDeployment OkeBlueGreenTrafficShift OkeCanaryApproval OkeCanaryDeployment
            OkeCanaryTrafficShift OkeDeployment OkeHelmChartDeployment Shell Wait;
    }
}
