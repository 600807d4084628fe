//! The options of an emulator.

use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex,
        atomic::{AtomicI64, AtomicU64},
    },
    time::{Duration, SystemTime},
};

use tokio::{
    net::TcpListener,
    sync::{oneshot, watch},
};

use crate::{
    catalog::{self, Listed},
    emulator::{Emulator, StartError},
    identity::TestIdentity,
    issuer::{Instance, Issuer},
    keys::Keys,
    object_storage::ObjectStorage,
    paging::{DEFAULT_LIMIT, MAX_LIMIT},
    persistence::Saved,
    recorder::Recorder,
    routes::Routes,
    server::{Limits, Server},
    spec,
    state::{ClientFiles, EmulatorState, Options, RegionInfo},
    timeline::Timeline,
    tls::{Handshake, TestAuthority},
};

/// The default limit for the bytes of recorded requests.
const RECORDED_BYTES: usize = 16 * 1024 * 1024;

/// Options of an emulator before it starts; from [`Emulator::builder`].
#[derive(Clone, Debug)]
#[must_use = "an emulator does nothing until it is started"]
pub struct EmulatorBuilder {
    address: SocketAddr,
    services: Option<Vec<String>>,
    sources: Vec<Source>,
    recorded_requests: usize,
    recorded_bytes: usize,
    identities: Vec<TestIdentity>,
    authority: Option<TestAuthority>,
    state_file: Option<PathBuf>,
    client_files: ClientFiles,
    limits: Limits,
    options: Options,
}

#[derive(Clone, Debug)]
enum Source {
    File(PathBuf),
    Text { name: String, text: String },
}

impl Default for EmulatorBuilder {
    fn default() -> Self {
        Self {
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            services: None,
            sources: Vec::new(),
            recorded_requests: 1000,
            recorded_bytes: RECORDED_BYTES,
            identities: Vec::new(),
            authority: None,
            state_file: None,
            client_files: ClientFiles::default(),
            limits: Limits::default(),
            options: Options {
                require_signatures: true,
                max_skew: Duration::from_secs(5 * 60),
                page_size: DEFAULT_LIMIT,
                step: Duration::from_millis(250),
                lifecycle_step: Duration::ZERO,
                region: RegionInfo::default(),
            },
        }
    }
}

impl EmulatorBuilder {
    /// Sets the port. By default, and with 0, the system selects a free port.
    pub fn port(mut self, port: u16) -> Self {
        self.address.set_port(port);
        self
    }

    /// Sets the address, 127.0.0.1 by default. The emulator is not meant to be reachable by other
    /// machines.
    pub fn host(mut self, host: IpAddr) -> Self {
        self.address.set_ip(host);
        self
    }

    /// Serves only these embedded services. Services from [`spec_file`](Self::spec_file) and
    /// [`spec_text`](Self::spec_text) are always served. On shared paths, earlier services take
    /// precedence.
    pub fn services<S: Into<String>>(mut self, names: impl IntoIterator<Item = S>) -> Self {
        self.services = Some(names.into_iter().map(Into::into).collect());
        self
    }

    /// Serves another OpenAPI file, YAML or JSON, named like the file without its extension. Takes
    /// precedence over the embedded services on shared paths, and replaces one with the same name.
    pub fn spec_file(mut self, path: impl AsRef<Path>) -> Self {
        self.sources.push(Source::File(path.as_ref().to_owned()));
        self
    }

    /// Like [`spec_file`](Self::spec_file), from memory.
    pub fn spec_text(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.sources.push(Source::Text { name: name.into(), text: text.into() });
        self
    }

    /// Sets whether requests must be signed with a registered key; `true` by default.
    pub fn require_signatures(mut self, required: bool) -> Self {
        self.options.require_signatures = required;
        self
    }

    /// Sets the largest difference between the date of a request and the clock; five minutes by default.
    pub fn max_skew(mut self, skew: Duration) -> Self {
        self.options.max_skew = skew;
        self
    }

    /// Sets the default number of items of a page; 100 unless set. Limited to the range 1 to 1000.
    pub fn page_size(mut self, items: usize) -> Self {
        self.options.page_size = items.clamp(1, MAX_LIMIT);
        self
    }

    /// Sets the duration of each of the four steps of a work request that a test starts with
    /// [`Emulator::work_requests`]; 250 ms by default. With zero the final status is reached immediately. A work
    /// request of an operation takes as long as its resource: see [`lifecycle_step`](Self::lifecycle_step).
    pub fn step(mut self, step: Duration) -> Self {
        self.options.step = step;
        self
    }

    /// Sets the time that a resource stays in each state on its way, such as CREATING, UPDATING and DELETING;
    /// zero by default, so that it is in its last state at once. [`Emulator::advance`] lets the time pass.
    pub fn lifecycle_step(mut self, step: Duration) -> Self {
        self.options.lifecycle_step = step;
        self
    }

    /// Sets the region that the metadata service reports, which may be in an unknown realm: its id
    /// (`us-phoenix-1`), key (`PHX`), realm (`oc1`) and domain (`oraclecloud.com`).
    pub fn region(mut self, id: &str, key: &str, realm: &str, domain: &str) -> Self {
        let text = str::to_owned;
        self.options.region = RegionInfo {
            id: text(id),
            key: text(key),
            name: text(id),
            realm: text(realm),
            domain: text(domain),
        };
        self
    }

    /// Sets the number of requests kept for [`Emulator::requests`]; 1000 by default.
    pub fn recorded_requests(mut self, count: usize) -> Self {
        self.recorded_requests = count;
        self
    }

    /// Sets the total size of the requests kept for [`Emulator::requests`]; 16 MiB by default. The latest
    /// request is always kept.
    pub fn recorded_bytes(mut self, bytes: usize) -> Self {
        self.recorded_bytes = bytes;
        self
    }

    /// Serves HTTPS instead of HTTP, with a certificate of this certificate authority for `localhost`, the loopback
    /// addresses and the host. Clients have to trust [`Emulator::certificate_pem`].
    ///
    /// ```
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use oci_sdk_emulator::{Emulator, TestAuthority};
    ///
    /// let emulator = Emulator::builder().tls(TestAuthority::generate()?).start().await?;
    /// assert!(emulator.endpoint().starts_with("https://127.0.0.1:"));
    /// assert!(emulator.certificate_pem().is_some());
    /// # Ok(())
    /// # }
    /// ```
    pub fn tls(mut self, authority: TestAuthority) -> Self {
        self.authority = Some(authority);
        self
    }

    /// Keeps the state in a file: what [`Emulator::export_state`] returns. The file is loaded at the start
    /// if it exists, and replaced shortly after changes and at the end. A file that cannot be loaded is an
    /// error, and stays as it is.
    pub fn state_file(mut self, path: impl AsRef<Path>) -> Self {
        self.state_file = Some(path.as_ref().to_owned());
        self
    }

    /// Names the configuration file and the profile that clients use, for [`Emulator::commands`] and the
    /// status page.
    pub fn client_config(mut self, path: impl AsRef<Path>, profile: impl Into<String>) -> Self {
        self.client_files.config = Some((path.as_ref().to_owned(), profile.into()));
        self
    }

    /// Names the file with the certificate that clients trust, for [`Emulator::commands`] and the status
    /// page.
    pub fn client_certificate(mut self, path: impl AsRef<Path>) -> Self {
        self.client_files.certificate = Some(path.as_ref().to_owned());
        self
    }

    /// Accepts requests that are signed by this identity. The instance of the metadata service is in the
    /// tenancy of the first identity. An identity of a profile in another region than us-phoenix-1 sets the
    /// region, too.
    pub fn identity(mut self, identity: TestIdentity) -> Self {
        if let Some(region) = RegionInfo::of(&identity) {
            self.options.region = region;
        }
        self.identities.push(identity);
        self
    }

    /// Starts the emulator on the current tokio runtime.
    ///
    /// # Errors
    ///
    /// When a spec or the state file cannot be read or has problems, a service is unknown, the key of an
    /// identity is not usable, or the port is in use.
    pub async fn start(self) -> Result<Emulator, StartError> {
        let keys = Keys::default();
        for identity in &self.identities {
            identity.register(&keys).map_err(StartError::Identity)?;
        }
        let tenancies = self.identities.iter().map(|identity| identity.tenancy.clone()).collect();
        let routes = Routes::new(self.load()?);
        let saved = self.state_file.as_deref().map(Saved::read).transpose();
        let saved = saved.map_err(StartError::State)?;
        let tenancy = self.identities.first().map(|identity| identity.tenancy.as_str());
        let instance = saved.as_ref().and_then(Saved::instance);
        let instance = instance.unwrap_or_else(|| Instance::in_tenancy(tenancy));
        let handshake = self.handshake()?;
        let cannot_listen =
            |source| StartError::Listen { address: self.address.to_string(), source };
        let listener = TcpListener::bind(self.address).await.map_err(cannot_listen)?;
        let address = listener.local_addr().map_err(cannot_listen)?;
        let scheme = if handshake.is_some() { "https" } else { "http" };
        let state = Arc::new(EmulatorState {
            routes,
            place: format!("{}.{}", self.options.region.realm, self.options.region.name),
            world: Mutex::default(),
            timeline: Timeline::default(),
            tenancies: Mutex::new(tenancies),
            object_storage: ObjectStorage::default(),
            keys,
            faults: Mutex::default(),
            recorder: Mutex::new(Recorder::new(self.recorded_requests, self.recorded_bytes)),
            issuer: Issuer::new(Duration::from_secs(3600), instance),
            numbers: AtomicU64::new(1),
            clock_offset: AtomicI64::new(0),
            endpoint: format!("{scheme}://{address}"),
            client_files: self.client_files,
            changes: watch::Sender::new(0),
            options: self.options,
        });
        let persistence = saved.map(|saved| saved.restore(&state)).transpose();
        let persistence = persistence.map_err(StartError::State)?;
        // Dropping the sender is the signal.
        let (stop, stopped) = oneshot::channel();
        let server = Server { listener, state: Arc::clone(&state), limits: self.limits, handshake };
        Ok(Emulator {
            state,
            address,
            stop: Some(stop),
            server: tokio::spawn(server.run(stopped)),
            certificate: self.authority.map(|authority| authority.certificate_pem().to_owned()),
            persistence,
        })
    }

    fn handshake(&self) -> Result<Option<Handshake>, StartError> {
        let handshake = self
            .authority
            .as_ref()
            .map(|authority| authority.handshake(self.address.ip(), SystemTime::now()));
        handshake.transpose().map_err(StartError::Tls)
    }

    fn load(&self) -> Result<Vec<Arc<Listed>>, StartError> {
        let mut services: Vec<Arc<Listed>> = Vec::new();
        for source in &self.sources {
            let service = match source {
                Source::File(path) => {
                    let file = path.display().to_string();
                    let text = std::fs::read_to_string(path);
                    let text =
                        text.map_err(|source| StartError::Read { path: file.clone(), source })?;
                    let name = path.file_stem().unwrap_or_default().to_string_lossy();
                    spec::read(&name, &file, &text)
                }
                Source::Text { name, text } => spec::read(name, name, text),
            };
            services.push(Arc::new(service.map_err(StartError::Spec)?.into()));
        }
        let embedded = catalog::embedded();
        let given = |name: &str| self.sources_have(&services, name);
        let wanted: Vec<Arc<Listed>> = match &self.services {
            None => embedded.to_vec(),
            Some(names) => {
                let find = |name: &String| {
                    let found =
                        embedded.iter().chain(&services).find(|service| service.name == *name);
                    found.cloned().ok_or_else(|| {
                        let known: Vec<&str> =
                            embedded.iter().map(|service| &*service.name).collect();
                        StartError::UnknownService(name.clone(), known.join(", "))
                    })
                };
                names.iter().map(find).collect::<Result<_, _>>()?
            }
        };
        let added: Vec<_> = wanted.into_iter().filter(|service| !given(&service.name)).collect();
        services.extend(added);
        Ok(services)
    }

    fn sources_have(&self, services: &[Arc<Listed>], name: &str) -> bool {
        services.iter().any(|service| service.name == name)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::TcpStream,
        time::timeout,
    };

    use super::EmulatorBuilder;
    use crate::{emulator::Emulator, server::Limits};

    /// The most that a test waits.
    const PATIENCE: Duration = Duration::from_secs(20);

    const REQUEST: &[u8] = b"GET /_emulator/health HTTP/1.1\r\nhost: emulator\r\n\r\n";

    async fn limited(head: Duration, connections: usize) -> Emulator {
        let mut builder = EmulatorBuilder::default().services(["work-requests"]);
        builder.limits = Limits { head, connections };
        builder.start().await.unwrap()
    }

    /// Reads the head of a response and a small body, which arrive at once.
    async fn response(stream: &mut TcpStream) -> String {
        let mut piece = [0; 4096];
        let length = timeout(PATIENCE, stream.read(&mut piece)).await.unwrap().unwrap();
        String::from_utf8_lossy(&piece[..length]).into_owned()
    }

    #[tokio::test]
    async fn connection_without_a_whole_head_is_closed() {
        let emulator = limited(Duration::from_millis(50), 100).await;
        let starts: [&[u8]; 4] =
            [b"", b"GET /", b"GET / HTTP/1.1\r\nhost: a\r\n", b"PRI * HTTP/2.0"];
        for start in starts {
            let mut stream = TcpStream::connect(emulator.address()).await.unwrap();
            stream.write_all(start).await.unwrap();
            let mut rest = Vec::new();
            let read = timeout(PATIENCE, stream.read_to_end(&mut rest)).await;
            read.expect("the connection is closed").unwrap();
        }
        // An idle connection is closed after a request, too.
        let mut stream = TcpStream::connect(emulator.address()).await.unwrap();
        stream.write_all(REQUEST).await.unwrap();
        assert!(response(&mut stream).await.starts_with("HTTP/1.1 200"));
        let closed = timeout(PATIENCE, stream.read(&mut [0; 1])).await.unwrap();
        assert_eq!(closed.unwrap(), 0);
    }

    #[tokio::test]
    async fn further_connections_wait_for_a_free_one() {
        let emulator = limited(Duration::from_secs(60), 2).await;
        let connect = async || TcpStream::connect(emulator.address()).await.unwrap();
        let (mut first, mut second) = (connect().await, connect().await);
        for stream in [&mut first, &mut second] {
            stream.write_all(REQUEST).await.unwrap();
            assert!(response(stream).await.starts_with("HTTP/1.1 200"));
        }
        let mut third = connect().await;
        third.write_all(REQUEST).await.unwrap();
        let early = timeout(Duration::from_millis(50), third.read(&mut [0; 1])).await;
        assert!(early.is_err(), "the third connection waits");
        drop(first);
        assert!(response(&mut third).await.starts_with("HTTP/1.1 200"));
    }
}
