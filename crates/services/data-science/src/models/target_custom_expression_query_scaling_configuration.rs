// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A query, and the value at which a workload scales by it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetCustomExpressionQueryScalingConfiguration {
    /// A query of Monitoring, in MQL, that names metric, interval (a minute to an hour), statistic
    /// and trigger rule. Scaling starts when it comes true.
    pub query: String,
    /// The value of the metric at which to scale.
    pub threshold: f64,
    /// The namespace of the metrics. That of the service unless set.
    pub metric_namespace: Option<String>,
}

impl TargetCustomExpressionQueryScalingConfiguration {
    /// With the members that are required.
    pub fn new(query: impl Into<String>, threshold: f64) -> Self {
        Self {
            query: query.into(),
            threshold,
            ..Self::default()
        }
    }

    /// Sets [`query`](Self::query).
    #[must_use]
    pub fn with_query(mut self, query: impl Into<String>) -> Self {
        self.query = query.into();
        self
    }

    /// Sets [`threshold`](Self::threshold).
    #[must_use]
    pub fn with_threshold(mut self, threshold: impl Into<f64>) -> Self {
        self.threshold = threshold.into();
        self
    }

    /// Sets [`metric_namespace`](Self::metric_namespace).
    #[must_use]
    pub fn with_metric_namespace(mut self, metric_namespace: impl Into<String>) -> Self {
        self.metric_namespace = Some(metric_namespace.into());
        self
    }
}

impl Model for TargetCustomExpressionQueryScalingConfiguration {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "query" => generated::read(&mut self.query, map),
            "threshold" => generated::read(&mut self.threshold, map),
            "metricNamespace" => generated::read(&mut self.metric_namespace, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("targetScalingConfigurationType", "QUERY")?;
        generated::write(map, "query", &self.query)?;
        generated::write(map, "threshold", &self.threshold)?;
        generated::write(map, "metricNamespace", &self.metric_namespace)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(TargetCustomExpressionQueryScalingConfiguration);
