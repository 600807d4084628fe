// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an OKE helm chart deploy stage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OkeHelmChartDeployStageSummary {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the project.
    pub project_id: String,
    /// The OCID of the deployment pipeline.
    pub deploy_pipeline_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DeployStageLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The predecessors of the deployment stage.
    pub deploy_stage_predecessor_collection: Option<models::DeployStagePredecessorCollection>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the Kubernetes cluster environment for the deployment.
    pub oke_cluster_deploy_environment_id: String,
    /// The OCID of the Helm chart artifact.
    pub helm_chart_deploy_artifact_id: String,
    /// The OCIDs of the artifacts that are `values.yaml` files.
    pub values_artifact_ids: Option<Vec<String>>,
    /// The name of the Helm release.
    pub release_name: String,
    /// Whether to uninstall the Helm chart release when the stage is deleted.
    pub is_uninstall_on_stage_delete: Option<bool>,
    /// The OCIDs of the Helm command artifacts.
    pub helm_command_artifact_ids: Option<Vec<String>>,
    /// The purpose.
    pub purpose: Option<models::OkeHelmChartDeployStagePurpose>,
    /// The Kubernetes namespace for resources whose manifest does not name one.
    pub namespace: Option<String>,
    /// The timeout in seconds. Default: `300`.
    pub timeout_in_seconds: Option<i64>,
    /// The rollback policy.
    pub rollback_policy: Option<models::DeployStageRollbackPolicy>,
    /// The Helm values to set.
    pub set_values: Option<models::HelmSetValueCollection>,
    /// The Helm values to set as strings.
    pub set_string: Option<models::HelmSetValueCollection>,
    /// Whether the hooks before and after the upgrade are enabled.
    pub are_hooks_enabled: Option<bool>,
    /// Whether upgrades reuse the values of the last release, merged with the overrides.
    pub should_reuse_values: Option<bool>,
    /// Whether upgrades reset the values to those in the chart. Takes precedence over
    /// `shouldReuseValues`.
    pub should_reset_values: Option<bool>,
    /// Whether resources are updated by deletion and re-creation if required.
    pub is_force_enabled: Option<bool>,
    /// Whether to delete newly created resources when an upgrade fails.
    pub should_cleanup_on_fail: Option<bool>,
    /// The maximum number of revisions kept for each release. 0 means no limit.
    pub max_history: Option<i64>,
    /// Whether to skip the installation of CRDs. Default: `false`, which installs those that do not
    /// exist.
    pub should_skip_crds: Option<bool>,
    /// Whether to skip rendering the notes of subcharts. Default: `false`.
    pub should_skip_render_subchart_notes: Option<bool>,
    /// Whether to mark the release as successful without waiting until all resources are ready.
    pub should_not_wait: Option<bool>,
    /// Whether the Helm option `--debug` is enabled. Default: `false`.
    pub is_debug_enabled: Option<bool>,
}

model! {
    OkeHelmChartDeployStageSummary, "deployStageType" = "OKE_HELM_CHART_DEPLOYMENT" {
        id = "id";
        description = "description";
        display_name = "displayName";
        project_id = "projectId";
        deploy_pipeline_id = "deployPipelineId";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        deploy_stage_predecessor_collection = "deployStagePredecessorCollection";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        oke_cluster_deploy_environment_id = "okeClusterDeployEnvironmentId";
        helm_chart_deploy_artifact_id = "helmChartDeployArtifactId";
        values_artifact_ids = "valuesArtifactIds";
        release_name = "releaseName";
        is_uninstall_on_stage_delete = "isUninstallOnStageDelete";
        helm_command_artifact_ids = "helmCommandArtifactIds";
        purpose = "purpose";
        namespace = "namespace";
        timeout_in_seconds = "timeoutInSeconds";
        rollback_policy = "rollbackPolicy";
        set_values = "setValues";
        set_string = "setString";
        are_hooks_enabled = "areHooksEnabled";
        should_reuse_values = "shouldReuseValues";
        should_reset_values = "shouldResetValues";
        is_force_enabled = "isForceEnabled";
        should_cleanup_on_fail = "shouldCleanupOnFail";
        max_history = "maxHistory";
        should_skip_crds = "shouldSkipCrds";
        should_skip_render_subchart_notes = "shouldSkipRenderSubchartNotes";
        should_not_wait = "shouldNotWait";
        is_debug_enabled = "isDebugEnabled";
    }
}
