// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::PipelineShapeConfigDetails;

/// How a step runs its Data Flow application: Spark settings, driver and executors.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineDataflowConfigurationDetails {
    /// Spark settings by name, passed to the running process.
    pub configuration: Option<Value>,
    /// The shape of the machine of the Spark driver.
    pub driver_shape: Option<String>,
    /// OCPUs and memory of the driver, for a flexible shape.
    pub driver_shape_config_details: Option<PipelineShapeConfigDetails>,
    /// The shape of the machines of the Spark executors.
    pub executor_shape: Option<String>,
    /// OCPUs and memory of an executor, for a flexible shape.
    pub executor_shape_config_details: Option<PipelineShapeConfigDetails>,
    /// How many executors there are.
    pub num_executors: Option<i64>,
    /// The URI of the bucket that is the warehouse of SQL batch runs.
    pub warehouse_bucket_uri: Option<String>,
    /// The URI of the bucket that the Spark logs go to.
    pub logs_bucket_uri: Option<String>,
}

impl PipelineDataflowConfigurationDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`configuration`](Self::configuration).
    #[must_use]
    pub fn with_configuration(mut self, configuration: impl Into<Value>) -> Self {
        self.configuration = Some(configuration.into());
        self
    }

    /// Sets [`driver_shape`](Self::driver_shape).
    #[must_use]
    pub fn with_driver_shape(mut self, driver_shape: impl Into<String>) -> Self {
        self.driver_shape = Some(driver_shape.into());
        self
    }

    /// Sets [`driver_shape_config_details`](Self::driver_shape_config_details).
    #[must_use]
    pub fn with_driver_shape_config_details(
        mut self,
        driver_shape_config_details: impl Into<PipelineShapeConfigDetails>,
    ) -> Self {
        self.driver_shape_config_details = Some(driver_shape_config_details.into());
        self
    }

    /// Sets [`executor_shape`](Self::executor_shape).
    #[must_use]
    pub fn with_executor_shape(mut self, executor_shape: impl Into<String>) -> Self {
        self.executor_shape = Some(executor_shape.into());
        self
    }

    /// Sets [`executor_shape_config_details`](Self::executor_shape_config_details).
    #[must_use]
    pub fn with_executor_shape_config_details(
        mut self,
        executor_shape_config_details: impl Into<PipelineShapeConfigDetails>,
    ) -> Self {
        self.executor_shape_config_details = Some(executor_shape_config_details.into());
        self
    }

    /// Sets [`num_executors`](Self::num_executors).
    #[must_use]
    pub fn with_num_executors(mut self, num_executors: impl Into<i64>) -> Self {
        self.num_executors = Some(num_executors.into());
        self
    }

    /// Sets [`warehouse_bucket_uri`](Self::warehouse_bucket_uri).
    #[must_use]
    pub fn with_warehouse_bucket_uri(
        mut self,
        warehouse_bucket_uri: impl Into<String>,
    ) -> Self {
        self.warehouse_bucket_uri = Some(warehouse_bucket_uri.into());
        self
    }

    /// Sets [`logs_bucket_uri`](Self::logs_bucket_uri).
    #[must_use]
    pub fn with_logs_bucket_uri(mut self, logs_bucket_uri: impl Into<String>) -> Self {
        self.logs_bucket_uri = Some(logs_bucket_uri.into());
        self
    }
}

impl Model for PipelineDataflowConfigurationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "configuration" => generated::read(&mut self.configuration, map),
            "driverShape" => generated::read(&mut self.driver_shape, map),
            "driverShapeConfigDetails" => {
                generated::read(&mut self.driver_shape_config_details, map)
            }
            "executorShape" => generated::read(&mut self.executor_shape, map),
            "executorShapeConfigDetails" => {
                generated::read(&mut self.executor_shape_config_details, map)
            }
            "numExecutors" => generated::read(&mut self.num_executors, map),
            "warehouseBucketUri" => generated::read(&mut self.warehouse_bucket_uri, map),
            "logsBucketUri" => generated::read(&mut self.logs_bucket_uri, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "configuration", &self.configuration)?;
        generated::write(map, "driverShape", &self.driver_shape)?;
        generated::write(
            map,
            "driverShapeConfigDetails",
            &self.driver_shape_config_details,
        )?;
        generated::write(map, "executorShape", &self.executor_shape)?;
        generated::write(
            map,
            "executorShapeConfigDetails",
            &self.executor_shape_config_details,
        )?;
        generated::write(map, "numExecutors", &self.num_executors)?;
        generated::write(map, "warehouseBucketUri", &self.warehouse_bucket_uri)?;
        generated::write(map, "logsBucketUri", &self.logs_bucket_uri)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(PipelineDataflowConfigurationDetails);
