//! Downloads of artifacts.

use std::fmt;
use std::path::PathBuf;
use std::pin::Pin;

use oci_sdk_core::{ByteStream, Error, Progress, Request, Response};

use super::request;
use crate::DataScienceClient;

/// The download of an artifact to a file; await it for the response, whose value is the length in
/// bytes.
///
/// The file is replaced only when the download is complete, and its checksum is compared if the
/// response has one: see [`ByteStream::save_to`](oci_sdk_core::ByteStream::save_to). The methods
/// such as [`get_model_artifact_content`](DataScienceClient::get_model_artifact_content) return the
/// stream itself, which can be read into memory or in chunks. The call timeout of the configuration
/// does not end the download; [`configure`](Self::configure) can set a timeout.
///
/// A model artifact that is too large to download is copied to Object Storage with
/// [`import_model_artifact`](DataScienceClient::import_model_artifact).
///
/// # Example
///
/// ```no_run
/// # async fn example(
/// #     client: oci_sdk_data_science::DataScienceClient,
/// # ) -> Result<(), oci_sdk_data_science::Error> {
/// let response = client
///     .download_model_artifact("ocid1.datasciencemodel...", "model.zip")
///     .on_progress(|progress| eprint!("\r{} bytes", progress.bytes))
///     .await?;
/// println!("{} bytes, etag {:?}", *response, response.etag());
/// # Ok(())
/// # }
/// ```
#[must_use = "a download does nothing until it is awaited"]
pub struct DownloadArtifact {
    request: Request,
    path: PathBuf,
    on_progress: Option<Box<dyn FnMut(Progress) + Send>>,
}

impl DownloadArtifact {
    #[inline]
    fn new(request: Request, path: PathBuf) -> Self {
        Self { request, path, on_progress: None }
    }

    /// Calls `callback` for each chunk that is received. It must not block.
    pub fn on_progress(mut self, callback: impl FnMut(Progress) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(callback));
        self
    }

    /// Changes the underlying [`Request`]: its timeout or its retry policy, for example.
    pub fn configure(mut self, change: impl FnOnce(&mut Request)) -> Self {
        change(&mut self.request);
        self
    }
}

impl IntoFuture for DownloadArtifact {
    type Output = Result<Response<u64>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { request, path, on_progress } = self;
        Box::pin(async move {
            let mut stream = ByteStream::from("");
            let response = request.send_stream().await?.map(|body| stream = body);
            if let Some(on_progress) = on_progress {
                stream = stream.on_progress(on_progress);
            }
            let length = stream.save_to(path).await?;
            Ok(response.map(|()| length))
        })
    }
}

impl fmt::Debug for DownloadArtifact {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("DownloadArtifact")
            .field("request", &self.request)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

/// Downloads of artifacts to files.
impl DataScienceClient {
    /// Downloads the artifact of a model to a file.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `path`: The path of the file.
    pub fn download_model_artifact(
        &self,
        model_id: impl Into<String>,
        path: impl Into<PathBuf>,
    ) -> DownloadArtifact {
        let request = request(|take| {
            _ = self.get_model_artifact_content(model_id).configure(take);
        });
        DownloadArtifact::new(request, path.into())
    }

    /// Downloads the artifact of a model group to a file.
    ///
    /// - `model_group_id`: The OCID of the model group.
    /// - `path`: The path of the file.
    pub fn download_model_group_artifact(
        &self,
        model_group_id: impl Into<String>,
        path: impl Into<PathBuf>,
    ) -> DownloadArtifact {
        let request = request(|take| {
            _ = self.get_model_group_artifact_content(model_group_id).configure(take);
        });
        DownloadArtifact::new(request, path.into())
    }

    /// Downloads the artifact file of a custom metadata entry of a model to a file.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `metadatum_key_name`: The key of the metadata entry.
    /// - `path`: The path of the file.
    pub fn download_model_custom_metadatum_artifact(
        &self,
        model_id: impl Into<String>,
        metadatum_key_name: impl Into<String>,
        path: impl Into<PathBuf>,
    ) -> DownloadArtifact {
        let request = request(|take| {
            _ = self
                .get_model_custom_metadatum_artifact_content(model_id, metadatum_key_name)
                .configure(take);
        });
        DownloadArtifact::new(request, path.into())
    }

    /// Downloads the artifact file of a defined metadata entry of a model to a file.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `metadatum_key_name`: The key of the metadata entry.
    /// - `path`: The path of the file.
    pub fn download_model_defined_metadatum_artifact(
        &self,
        model_id: impl Into<String>,
        metadatum_key_name: impl Into<String>,
        path: impl Into<PathBuf>,
    ) -> DownloadArtifact {
        let request = request(|take| {
            _ = self
                .get_model_defined_metadatum_artifact_content(model_id, metadatum_key_name)
                .configure(take);
        });
        DownloadArtifact::new(request, path.into())
    }

    /// Downloads the artifact of a job to a file.
    ///
    /// - `job_id`: The OCID of the job.
    /// - `path`: The path of the file.
    pub fn download_job_artifact(
        &self,
        job_id: impl Into<String>,
        path: impl Into<PathBuf>,
    ) -> DownloadArtifact {
        let request = request(|take| {
            _ = self.get_job_artifact_content(job_id).configure(take);
        });
        DownloadArtifact::new(request, path.into())
    }

    /// Downloads the artifact of a pipeline step to a file.
    ///
    /// - `pipeline_id`: The OCID of the pipeline.
    /// - `step_name`: The name of the step, unique within the pipeline.
    /// - `path`: The path of the file.
    pub fn download_step_artifact(
        &self,
        pipeline_id: impl Into<String>,
        step_name: impl Into<String>,
        path: impl Into<PathBuf>,
    ) -> DownloadArtifact {
        let request = request(|take| {
            _ = self.get_step_artifact_content(pipeline_id, step_name).configure(take);
        });
        DownloadArtifact::new(request, path.into())
    }
}
