// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A model deployment that answers the predictions of a use case.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataScienceModelDeploymentInstanceComponent {
    /// The name of the resource, or its display name.
    pub name: Option<String>,
    /// The name of the component.
    pub component_name: String,
    /// The use case that the model deployment answers predictions for.
    pub prediction_use_case_name: String,
    /// The OCID of the model deployment.
    pub model_deployment_id: String,
}

impl DataScienceModelDeploymentInstanceComponent {
    /// With the members that are required.
    pub fn new(
        component_name: impl Into<String>,
        prediction_use_case_name: impl Into<String>,
        model_deployment_id: impl Into<String>,
    ) -> Self {
        Self {
            component_name: component_name.into(),
            prediction_use_case_name: prediction_use_case_name.into(),
            model_deployment_id: model_deployment_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`component_name`](Self::component_name).
    #[must_use]
    pub fn with_component_name(mut self, component_name: impl Into<String>) -> Self {
        self.component_name = component_name.into();
        self
    }

    /// Sets [`prediction_use_case_name`](Self::prediction_use_case_name).
    #[must_use]
    pub fn with_prediction_use_case_name(
        mut self,
        prediction_use_case_name: impl Into<String>,
    ) -> Self {
        self.prediction_use_case_name = prediction_use_case_name.into();
        self
    }

    /// Sets [`model_deployment_id`](Self::model_deployment_id).
    #[must_use]
    pub fn with_model_deployment_id(
        mut self,
        model_deployment_id: impl Into<String>,
    ) -> Self {
        self.model_deployment_id = model_deployment_id.into();
        self
    }
}

impl Model for DataScienceModelDeploymentInstanceComponent {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "componentName" => generated::read(&mut self.component_name, map),
            "predictionUseCaseName" => {
                generated::read(&mut self.prediction_use_case_name, map)
            }
            "modelDeploymentId" => generated::read(&mut self.model_deployment_id, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("type", "DATA_SCIENCE_MODEL_DEPLOYMENT")?;
        generated::write(map, "name", &self.name)?;
        generated::write(map, "componentName", &self.component_name)?;
        generated::write(map, "predictionUseCaseName", &self.prediction_use_case_name)?;
        generated::write(map, "modelDeploymentId", &self.model_deployment_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(DataScienceModelDeploymentInstanceComponent);
