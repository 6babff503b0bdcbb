/** How a thing is built: words that a reader outside technology does not need. */
export const ARCHITECTURE_TERMS: readonly string[] = [
  'API|APIs', 'architectur*', 'backend|backends', 'back end system|systems|service|services', 'cloud native', 'containerised|containerized|containerisation|containerization', 'data lake|lakes|lakehouse|mesh',
  'enterprise service bus', 'ESB|ETL', 'HL7|FHIR', 'IaaS|PaaS|SaaS', 'integration engine|layer|bus|broker', 'interoperab*', 'kubernetes', 'legacy system|systems|platform|platforms|application|applications|estate|infrastructure',
  'message|messaging broker|bus', 'microservice*', 'middleware', 'network latency', 'on premise|premises', 'on prem', 'scalable platform|architecture|infrastructure|solution', 'server|servers estate|farm|capacity|hardware',
  'serverless', 'service oriented', 'tech|technology stack', 'technical|tech debt', 'tenancy|tenant', 'virtual machine|machines', 'virtualised|virtualized server|servers',
];

/** The same words where they are about something else. */
export const ARCHITECTURE_UNLIKE: readonly string[] = [
  'landscape architect*', 'naval architect*', 'sleep architecture', 'building architect*', 'hospital architect*', 'tissue architecture', 'housing tenan*', 'supported tenan*', 'tenancy agreement*', 'tenancy sustain*', 'tenancy support',
];
