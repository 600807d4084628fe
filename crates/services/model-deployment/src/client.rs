// @generated from spec/model-deployment.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, Client, Config, Error, Service, client};

use crate::operations;

static SERVICE: Service =
    Service::new("model-deployment", "https://md.datascience.{region}.oci.{secondLevelDomain}", "")
        .with_realms(&[("oc1", "https://modeldeployment.{region}.oci.customer-oci.com")]);

/// A client for the Model Deployment API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_model_deployment::{Config, ModelDeploymentClient};
///
/// # async fn example() -> Result<(), oci_sdk_model_deployment::Error> {
/// let config = Config::load().await?;
/// let client = ModelDeploymentClient::new(&config)?;
///
/// println!("{}", client.endpoint());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ModelDeploymentClient {
    client: Client,
}

impl ModelDeploymentClient {
    /// Creates a client with the credentials, region and settings of `config`.
    ///
    /// # Errors
    ///
    /// Fails if `config` has neither a region nor an endpoint, or if they do not give a valid URL.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self { client: Client::new(config, &SERVICE)? })
    }
}

/// # Predict
impl ModelDeploymentClient {
    /// Requests a prediction from the model deployment.
    ///
    /// - `model_deployment_id`: The OCID of the model deployment.
    /// - `body`: The bytes of the request body.
    pub fn predict(
        &self,
        model_deployment_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::Predict {
        operations::Predict::new(&self.client, model_deployment_id.into(), body.into())
    }
}

/// # Predict with response stream
impl ModelDeploymentClient {
    /// Requests a prediction from the model deployment, which streams its response.
    ///
    /// - `model_deployment_id`: The OCID of the model deployment.
    /// - `body`: The bytes of the request body.
    pub fn predict_with_response_stream(
        &self,
        model_deployment_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::PredictWithResponseStream {
        operations::PredictWithResponseStream::new(
            &self.client,
            model_deployment_id.into(),
            body.into(),
        )
    }
}

client!(ModelDeploymentClient);
