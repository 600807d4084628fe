// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an OKE helm chart deploy stage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOkeHelmChartDeployStageDetails {
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The predecessors of the deployment stage.
    pub deploy_stage_predecessor_collection: Option<models::DeployStagePredecessorCollection>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the Kubernetes cluster environment for the deployment.
    pub oke_cluster_deploy_environment_id: Option<String>,
    /// The OCID of the Helm chart artifact.
    pub helm_chart_deploy_artifact_id: Option<String>,
    /// The OCIDs of the artifacts that are `values.yaml` files.
    pub values_artifact_ids: Option<Vec<String>>,
    /// The name of the Helm release.
    pub release_name: Option<String>,
    /// Whether to uninstall the Helm chart release when the stage is deleted.
    pub is_uninstall_on_stage_delete: Option<bool>,
    /// The OCIDs of the Helm command artifacts.
    pub helm_command_artifact_ids: Option<Vec<String>>,
    /// The purpose.
    pub purpose: Option<models::OkeHelmChartDeployStagePurpose>,
    /// The Kubernetes namespace for resources whose manifest does not name one.
    pub namespace: Option<String>,
    /// The timeout in seconds.
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
    cleared: Vec<String>,
}

update! {
    UpdateOkeHelmChartDeployStageDetails, "deployStageType" = "OKE_HELM_CHART_DEPLOYMENT" {
        optional {
            description = "description", with_description(String), clear_description;
            display_name = "displayName", with_display_name(String), clear_display_name;
            deploy_stage_predecessor_collection = "deployStagePredecessorCollection",
                with_deploy_stage_predecessor_collection(models::DeployStagePredecessorCollection),
                clear_deploy_stage_predecessor_collection;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            oke_cluster_deploy_environment_id = "okeClusterDeployEnvironmentId",
                with_oke_cluster_deploy_environment_id(String),
                clear_oke_cluster_deploy_environment_id;
            helm_chart_deploy_artifact_id = "helmChartDeployArtifactId",
                with_helm_chart_deploy_artifact_id(String), clear_helm_chart_deploy_artifact_id;
            values_artifact_ids = "valuesArtifactIds", with_values_artifact_ids([String]),
                clear_values_artifact_ids;
            release_name = "releaseName", with_release_name(String), clear_release_name;
            is_uninstall_on_stage_delete = "isUninstallOnStageDelete",
                with_is_uninstall_on_stage_delete(bool), clear_is_uninstall_on_stage_delete;
            helm_command_artifact_ids = "helmCommandArtifactIds",
                with_helm_command_artifact_ids([String]), clear_helm_command_artifact_ids;
            purpose = "purpose", with_purpose(models::OkeHelmChartDeployStagePurpose),
                clear_purpose;
            namespace = "namespace", with_namespace(String), clear_namespace;
            timeout_in_seconds = "timeoutInSeconds", with_timeout_in_seconds(i64),
                clear_timeout_in_seconds;
            rollback_policy = "rollbackPolicy",
                with_rollback_policy(models::DeployStageRollbackPolicy), clear_rollback_policy;
            set_values = "setValues", with_set_values(models::HelmSetValueCollection),
                clear_set_values;
            set_string = "setString", with_set_string(models::HelmSetValueCollection),
                clear_set_string;
            are_hooks_enabled = "areHooksEnabled", with_are_hooks_enabled(bool),
                clear_are_hooks_enabled;
            should_reuse_values = "shouldReuseValues", with_should_reuse_values(bool),
                clear_should_reuse_values;
            should_reset_values = "shouldResetValues", with_should_reset_values(bool),
                clear_should_reset_values;
            is_force_enabled = "isForceEnabled", with_is_force_enabled(bool),
                clear_is_force_enabled;
            should_cleanup_on_fail = "shouldCleanupOnFail", with_should_cleanup_on_fail(bool),
                clear_should_cleanup_on_fail;
            max_history = "maxHistory", with_max_history(i64), clear_max_history;
            should_skip_crds = "shouldSkipCrds", with_should_skip_crds(bool),
                clear_should_skip_crds;
            should_skip_render_subchart_notes = "shouldSkipRenderSubchartNotes",
                with_should_skip_render_subchart_notes(bool),
                clear_should_skip_render_subchart_notes;
            should_not_wait = "shouldNotWait", with_should_not_wait(bool), clear_should_not_wait;
            is_debug_enabled = "isDebugEnabled", with_is_debug_enabled(bool),
                clear_is_debug_enabled;
        }
    }
}
