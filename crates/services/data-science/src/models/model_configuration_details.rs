// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{InstanceConfiguration, ScalingPolicy};

/// The model to deploy, with its instances, scaling and bandwidth.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelConfigurationDetails {
    /// The OCID of the model to deploy.
    pub model_id: String,
    /// The OCID of a signature of the model's artifact.
    pub model_artifact_signature_id: Option<String>,
    /// The instances it runs on.
    pub instance_configuration: InstanceConfiguration,
    /// How many instances there are, fixed or by load.
    pub scaling_policy: Option<ScalingPolicy>,
    /// The network bandwidth that there is at least, in megabits per second.
    pub bandwidth_mbps: Option<i64>,
    /// The network bandwidth that there is at most, in megabits per second.
    pub maximum_bandwidth_mbps: Option<i64>,
}

impl ModelConfigurationDetails {
    /// With the members that are required.
    pub fn new(
        model_id: impl Into<String>,
        instance_configuration: impl Into<InstanceConfiguration>,
    ) -> Self {
        Self {
            model_id: model_id.into(),
            instance_configuration: instance_configuration.into(),
            ..Self::default()
        }
    }

    /// Sets [`model_id`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, model_id: impl Into<String>) -> Self {
        self.model_id = model_id.into();
        self
    }

    /// Sets [`model_artifact_signature_id`](Self::model_artifact_signature_id).
    #[must_use]
    pub fn with_model_artifact_signature_id(
        mut self,
        model_artifact_signature_id: impl Into<String>,
    ) -> Self {
        self.model_artifact_signature_id = Some(model_artifact_signature_id.into());
        self
    }

    /// Sets [`instance_configuration`](Self::instance_configuration).
    #[must_use]
    pub fn with_instance_configuration(
        mut self,
        instance_configuration: impl Into<InstanceConfiguration>,
    ) -> Self {
        self.instance_configuration = instance_configuration.into();
        self
    }

    /// Sets [`scaling_policy`](Self::scaling_policy).
    #[must_use]
    pub fn with_scaling_policy(
        mut self,
        scaling_policy: impl Into<ScalingPolicy>,
    ) -> Self {
        self.scaling_policy = Some(scaling_policy.into());
        self
    }

    /// Sets [`bandwidth_mbps`](Self::bandwidth_mbps).
    #[must_use]
    pub fn with_bandwidth_mbps(mut self, bandwidth_mbps: impl Into<i64>) -> Self {
        self.bandwidth_mbps = Some(bandwidth_mbps.into());
        self
    }

    /// Sets [`maximum_bandwidth_mbps`](Self::maximum_bandwidth_mbps).
    #[must_use]
    pub fn with_maximum_bandwidth_mbps(
        mut self,
        maximum_bandwidth_mbps: impl Into<i64>,
    ) -> Self {
        self.maximum_bandwidth_mbps = Some(maximum_bandwidth_mbps.into());
        self
    }
}

impl Model for ModelConfigurationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "modelId" => generated::read(&mut self.model_id, map),
            "modelArtifactSignatureId" => {
                generated::read(&mut self.model_artifact_signature_id, map)
            }
            "instanceConfiguration" => {
                generated::read(&mut self.instance_configuration, map)
            }
            "scalingPolicy" => generated::read(&mut self.scaling_policy, map),
            "bandwidthMbps" => generated::read(&mut self.bandwidth_mbps, map),
            "maximumBandwidthMbps" => {
                generated::read(&mut self.maximum_bandwidth_mbps, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "modelId", &self.model_id)?;
        generated::write(
            map,
            "modelArtifactSignatureId",
            &self.model_artifact_signature_id,
        )?;
        generated::write(map, "instanceConfiguration", &self.instance_configuration)?;
        generated::write(map, "scalingPolicy", &self.scaling_policy)?;
        generated::write(map, "bandwidthMbps", &self.bandwidth_mbps)?;
        generated::write(map, "maximumBandwidthMbps", &self.maximum_bandwidth_mbps)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ModelConfigurationDetails);
